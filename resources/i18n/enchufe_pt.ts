<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Argumento inesperado: %1</translation>
    </message>
    <message>
        <source>--lang is one of en, es, pt.</source>
        <translation>--lang aceita en, es ou pt.</translation>
    </message>
    <message>
        <source>There is no service &quot;%1&quot;. There are: %2.</source>
        <translation>Não há um serviço &quot;%1&quot;. Há: %2.</translation>
    </message>
    <message>
        <source>--picture needs --show-me.</source>
        <translation>--picture requer --show-me.</translation>
    </message>
    <message>
        <source>Usage: enchufe [options]
Opens TCP and UDP sockets and shows every connection with both ends.

  --listen URL     waits at an endpoint of this computer; may be repeated
  --connect URL    asks for a connection with another endpoint; may be repeated
  --service NAME   answers what arrives at --listen: %1
  --keep SIZE      keeps at most so much of what is exchanged: 500M, 2G; the oldest goes first
  --lang en|es|pt  the language of the window
  --show-me        begins with the demonstration
  --picture FILE   with --show-me: draws the window into FILE when it is over, and ends
  --help, --version

URL is tcp://IP:PORT or udp://IP:PORT; IPv6 stands in brackets; port 0 lets the system choose.
</source>
        <translation>Uso: enchufe [opções]
Abre sockets TCP e UDP e mostra cada conexão com os seus dois extremos.

  --listen URL       espera em um ponto extremo deste computador; pode ser repetida
  --connect URL      pede uma conexão com outro ponto extremo; pode ser repetida
  --service NOME     responde ao que chega em --listen: %1
  --keep TAMANHO     guarda no máximo essa quantidade do que é trocado: 500M, 2G; o mais antigo é descartado primeiro
  --lang en|es|pt    o idioma da janela
  --show-me          começa com a demonstração
  --picture ARQUIVO  com --show-me: ao final, desenha a janela em ARQUIVO e termina
  --help, --version

A URL é tcp://IP:PORTA ou udp://IP:PORTA; IPv6 vai entre colchetes; com a porta 0, o sistema escolhe.
</translation>
    </message>
    <message>
        <source>--keep needs a size of 16M or more, such as 500M or 2G.</source>
        <translation>--keep precisa de um tamanho de 16M ou mais, como 500M ou 2G.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Usage:</source>
        <translation>Uso:</translation>
    </message>
    <message>
        <source>URL is tcp://IP:PORT or udp://IP:PORT; IPv6 stands in brackets; port 0 lets the system choose.
listen   waits there and prints what arrives, byte for byte. Ctrl+C ends it.
connect  sends standard input and prints what arrives, byte for byte.
table    lists the sockets of Enchufe&apos;s programs; --all: of this computer; --watch: what changes.
--json prints events (or sockets), one JSON object a line. --lang en|es|pt chooses the language.
Exit status: 0 done, 1 the network said no, 2 wrong usage.
</source>
        <translation>A URL é tcp://IP:PORTA ou udp://IP:PORTA; IPv6 vai entre colchetes; com a porta 0, o sistema escolhe.
listen   espera ali e imprime o que chega, byte a byte. Ctrl+C termina.
connect  envia a entrada padrão e imprime o que chega, byte a byte.
table    lista os sockets dos programas de Enchufe; --all: deste computador; --watch: o que muda.
--json imprime eventos (ou sockets), um objeto JSON por linha. --lang en|es|pt escolhe o idioma.
Código de saída: 0 feito, 1 a rede disse que não, 2 uso incorreto.
</translation>
    </message>
    <message>
        <source>Exactly one URL is needed.</source>
        <translation>É preciso exatamente uma URL.</translation>
    </message>
    <message>
        <source>--for needs a number of seconds above 0.</source>
        <translation>--for requer um número de segundos maior que 0.</translation>
    </message>
    <message>
        <source>There is no service &quot;%1&quot;. There are: %2.</source>
        <translation>Não há um serviço &quot;%1&quot;. Há: %2.</translation>
    </message>
    <message>
        <source>--max needs a whole number from 1 up.</source>
        <translation>--max requer um número inteiro a partir de 1.</translation>
    </message>
    <message>
        <source>--from needs an address of this computer, not a name.</source>
        <translation>--from requer um endereço deste computador, não um nome.</translation>
    </message>
    <message>
        <source>--send-file needs tcp: a file is a stream, not a datagram.</source>
        <translation>--send-file requer tcp: um arquivo é um fluxo de bytes, não um datagrama.</translation>
    </message>
    <message>
        <source>--send-file: %1 cannot be read.</source>
        <translation>--send-file: não se pode ler %1.</translation>
    </message>
    <message>
        <source>--eol is one of none, lf, crlf, cr, nul.</source>
        <translation>--eol aceita none, lf, crlf, cr ou nul.</translation>
    </message>
    <message>
        <source>table takes no URL.</source>
        <translation>table não leva URL.</translation>
    </message>
    <message>
        <source>--lang is one of en, es, pt.</source>
        <translation>--lang aceita en, es ou pt.</translation>
    </message>
    <message>
        <source>A command is needed: listen, connect or table.</source>
        <translation>É preciso um comando: listen, connect ou table.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a command: there are listen, connect and table.</source>
        <translation>&quot;%1&quot; não é um comando: há listen, connect e table.</translation>
    </message>
    <message>
        <source>No answer from %1 within the time of --for.</source>
        <translation>%1 não respondeu no tempo de --for.</translation>
    </message>
    <message>
        <source>listening at %1://%2</source>
        <translation>à espera em %1://%2</translation>
    </message>
</context>
<context>
    <name>enchufe::Announcer</name>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <comment>after the last of several pieces of news</comment>
        <translation>
            <numerusform>%1 E mais %n aviso.</numerusform>
            <numerusform>%1 E mais %n avisos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the other side finished talking.</source>
        <translation>%1: o outro lado parou de falar.</translation>
    </message>
    <message>
        <source>%1 is connected with %2.</source>
        <translation>%1 está conectado com %2.</translation>
    </message>
</context>
<context>
    <name>enchufe::AttachmentChip</name>
    <message numerus="yes">
        <source>Pasted text, %Ln byte(s). It is sent exactly as it is, without a line ending.</source>
        <translation>
            <numerusform>Texto colado, %Ln byte. É enviado exatamente como está, sem fim de linha.</numerusform>
            <numerusform>Texto colado, %Ln bytes. É enviado exatamente como está, sem fim de linha.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove the pasted text</source>
        <translation>Remover o texto colado</translation>
    </message>
</context>
<context>
    <name>enchufe::Composer</name>
    <message>
        <source>Send file</source>
        <translation>Enviar arquivo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) waiting to be sent</source>
        <translation>
            <numerusform>%Ln byte à espera de envio</numerusform>
            <numerusform>%Ln bytes à espera de envio</numerusform>
        </translation>
    </message>
    <message>
        <source>last heard: %1</source>
        <translation>último ouvido: %1</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>ninguém ainda</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Message: Enter sends, Shift+Enter begins a new line</source>
        <translation>Mensagem: Enter envia, Shift+Enter começa outra linha</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send file…</source>
        <translation>Enviar arquivo…</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escrever</translation>
    </message>
    <message>
        <source>Write as</source>
        <translation>Escrever como</translation>
    </message>
    <message>
        <source>text with \ escapes</source>
        <translation>texto com escapes \</translation>
    </message>
    <message>
        <source>hex digits</source>
        <translation>dígitos hexadecimais</translation>
    </message>
    <message>
        <source>Text takes \n, \r, \t, \0, \\ and \x41 for any byte. Hex takes pairs of digits: 48 4F 0A.</source>
        <translation>O texto aceita \n, \r, \t, \0, \\ e, para qualquer byte, \x41. O hexadecimal aceita pares de dígitos: 48 4F 0A.</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Line ending</source>
        <translation>Fim de linha</translation>
    </message>
    <message>
        <source>none</source>
        <comment>line ending</comment>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>The invisible bytes put after each message. Many text protocols expect CRLF.</source>
        <translation>Os bytes invisíveis postos depois de cada mensagem. Muitos protocolos de texto esperam CRLF.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Which peer the datagram goes to.</source>
        <translation>A qual interlocutor vai o datagrama.</translation>
    </message>
</context>
<context>
    <name>enchufe::Endings</name>
    <message>
        <source>This program no longer has this socket.</source>
        <translation>Este programa já não tem este socket.</translation>
    </message>
    <message>
        <source>UDP has no connection that could be finished or aborted.</source>
        <translation>UDP não tem conexão que se possa terminar ou abortar.</translation>
    </message>
    <message>
        <source>A listener has no connection that could be finished or aborted.</source>
        <translation>Um socket passivo não tem conexão que se possa terminar ou abortar.</translation>
    </message>
    <message>
        <source>Ends at once with RST: text on its way may be lost, and the other side reads that the connection was reset. No TIME-WAIT follows.</source>
        <translation>Termina de imediato com RST: o texto a caminho pode se perder, e o outro lado lê que a conexão foi abortada. Não há TIME-WAIT depois.</translation>
    </message>
    <message>
        <source>Sends FIN behind what was written: this side says no more and still listens.</source>
        <translation>Envia FIN depois do que foi escrito: este lado não fala mais, mas continua ouvindo.</translation>
    </message>
    <message>
        <source>This side has finished talking already.</source>
        <translation>Este lado já parou de falar.</translation>
    </message>
    <message>
        <source>Not connected yet: there is nothing to finish.</source>
        <translation>Ainda não conectado: não há nada que terminar.</translation>
    </message>
    <message>
        <source>Stops waiting at this port. The ghost sockets it made live on.</source>
        <translation>Deixa de esperar nesta porta. Os sockets fantasma que criou continuam vivos.</translation>
    </message>
    <message>
        <source>Gives the whole socket back, with all its peers. Nothing is sent to tell them.</source>
        <translation>Devolve o socket inteiro, com todos os seus interlocutores. Nada se envia para avisá-los.</translation>
    </message>
    <message>
        <source>Sends what is queued, then FIN, and gives the socket back: text that still arrives is no longer read.</source>
        <translation>Envia o que está na fila, depois FIN, e devolve o socket: o texto que ainda chegar não será lido.</translation>
    </message>
</context>
<context>
    <name>enchufe::ExchangePane</name>
    <message>
        <source>Choose a socket above to see what is exchanged over it, and to talk.</source>
        <translation>Escolha um socket acima para ver o que se troca por ele e para falar.</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcrição</translation>
    </message>
    <message>
        <source>Nothing has happened here yet.</source>
        <translation>Ainda não aconteceu nada aqui.</translation>
    </message>
    <message>
        <source>Show bytes as</source>
        <translation>Mostrar os bytes como</translation>
    </message>
    <message>
        <source>How the bytes of each block are shown.</source>
        <translation>Como se mostram os bytes de cada bloco.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>text and hex</comment>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Which blocks are shown.</source>
        <translation>Quais blocos se mostram.</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Os dois sentidos</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebidos</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Finish talking (FIN)</source>
        <translation>Parar de falar (FIN)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Abort (RST)</source>
        <translation>Abortar (RST)</translation>
    </message>
</context>
<context>
    <name>enchufe::ExchangeTitle</name>
    <message>
        <source>not bound yet</source>
        <translation>ainda sem ponto extremo</translation>
    </message>
    <message>
        <source>%1 ↔ %2</source>
        <comment>local and remote endpoint</comment>
        <translation>%1 ↔ %2</translation>
    </message>
    <message>
        <source>UDP peer %1</source>
        <translation>Interlocutor UDP %1</translation>
    </message>
    <message>
        <source>UDP socket %1, each datagram its own peer</source>
        <translation>Socket UDP %1, cada datagrama com o seu interlocutor</translation>
    </message>
    <message>
        <source>UDP socket %1</source>
        <translation>Socket UDP %1</translation>
    </message>
    <message>
        <source>Listener %1</source>
        <translation>Socket passivo %1</translation>
    </message>
    <message>
        <source>Client %1</source>
        <translation>Cliente %1</translation>
    </message>
    <message>
        <source>Ghost socket %1</source>
        <translation>Socket fantasma %1</translation>
    </message>
</context>
<context>
    <name>enchufe::ExplainStrip</name>
    <message>
        <source>Explanation of the chosen row</source>
        <translation>Explicação da linha escolhida</translation>
    </message>
</context>
<context>
    <name>enchufe::FirstMinute</name>
    <message>
        <source>1 of 7. Passive open. The operating system now waits at one endpoint. Nothing has been sent.</source>
        <translation>1 de 7. Abertura passiva. O sistema operacional agora espera em um ponto extremo. Nada foi enviado.</translation>
    </message>
    <message>
        <source>2 of 7. Active open. Two rows appear: the client, and a ghost socket under the listener. Which port does the ghost use? The same as its listener.</source>
        <translation>2 de 7. Abertura ativa. Aparecem duas linhas: o cliente e, sob o socket passivo, um socket fantasma. Que porta usa o fantasma? A mesma do seu socket passivo.</translation>
    </message>
    <message>
        <source>3 of 7. The client sends a line; the ghost receives it in one read.</source>
        <translation>3 de 7. O cliente envia uma linha; o fantasma a recebe em uma só leitura.</translation>
    </message>
    <message>
        <source>4 of 7. The ghost answers. Neither end is special now: the connection is balanced.</source>
        <translation>4 de 7. O fantasma responde. Nenhum dos extremos é especial agora: a conexão é balanceada.</translation>
    </message>
    <message>
        <source>5 of 7. Another client: a second ghost with the same local endpoint and another remote port.</source>
        <translation>5 de 7. Outro cliente: um segundo fantasma, com o mesmo ponto extremo local e outra porta remota.</translation>
    </message>
    <message>
        <source>6 of 7. The client closes. Its ghost is in CLOSE-WAIT: it stays so until it is closed here too.</source>
        <translation>6 de 7. O cliente fecha. O fantasma dele está em CLOSE-WAIT e fica assim até ser fechado aqui também.</translation>
    </message>
    <message>
        <source>7 of 7. Now the ghost is closed as well. The client&apos;s endpoint pair stays in TIME-WAIT and counts down.</source>
        <translation>7 de 7. Agora o fantasma também está fechado. O par de pontos extremos do cliente fica em TIME-WAIT, em contagem regressiva.</translation>
    </message>
</context>
<context>
    <name>enchufe::FirstMinuteBar</name>
    <message>
        <source>Close everything</source>
        <translation>Fechar tudo</translation>
    </message>
    <message>
        <source>Closes every socket that this demonstration opened</source>
        <translation>Fecha todos os sockets que esta demonstração abriu</translation>
    </message>
</context>
<context>
    <name>enchufe::MainWindow</name>
    <message>
        <source>%1 of %2</source>
        <comment>rows shown, rows there are</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Enchufe</source>
        <translation>Enchufe</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Sockets</translation>
    </message>
    <message>
        <source>Rows that match the filter, of all rows</source>
        <translation>Linhas que passam pelo filtro, do total de linhas</translation>
    </message>
    <message>
        <source>Filter: words found in any cell, or facts, such as state:listen port:5000</source>
        <translation>Filtro: palavras de qualquer célula, ou dados, como estado:listen porta:5000</translation>
    </message>
</context>
<context>
    <name>enchufe::OpeningForm</name>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>0.0.0.0: every IPv4 address of this computer</source>
        <translation>0.0.0.0: todos os endereços IPv4 deste computador</translation>
    </message>
    <message>
        <source>:: every address of this computer, IPv6 and IPv4</source>
        <translation>:: todos os endereços deste computador, IPv6 e IPv4</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Abertura</translation>
    </message>
    <message>
        <source>Passive: wait for a request</source>
        <translation>Passiva: esperar um pedido</translation>
    </message>
    <message>
        <source>Active: make a request</source>
        <translation>Ativa: fazer um pedido</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>&amp;IP</source>
        <translation>&amp;IP</translation>
    </message>
    <message>
        <source>IP</source>
        <translation>IP</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Porta</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Addresses of this computer</source>
        <translation>Endereços deste computador</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open and ask the other end for a connection</source>
        <translation>Abrir e pedir uma conexão ao outro extremo</translation>
    </message>
    <message>
        <source>Open and wait for requests</source>
        <translation>Abrir e esperar pedidos</translation>
    </message>
    <message>
        <source>Open and wait for datagrams</source>
        <translation>Abrir e esperar datagramas</translation>
    </message>
    <message>
        <source>Open and send datagrams to this one partner</source>
        <translation>Abrir e enviar datagramas só a este interlocutor</translation>
    </message>
    <message>
        <source>IP and port of this computer</source>
        <translation>IP e porta deste computador</translation>
    </message>
    <message>
        <source>IP and port of the other end</source>
        <translation>IP e porta do outro extremo</translation>
    </message>
    <message>
        <source>More: queue</source>
        <translation>Mais: fila</translation>
    </message>
    <message>
        <source>More: my end</source>
        <translation>Mais: meu extremo</translation>
    </message>
    <message>
        <source>My IP</source>
        <translation>Meu IP</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>My port</source>
        <translation>Minha porta</translation>
    </message>
    <message>
        <source>Backlog: requests that may wait</source>
        <translation>Fila: pedidos que podem esperar</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Fila de pedidos em espera</translation>
    </message>
</context>
<context>
    <name>enchufe::SearchBar</name>
    <message>
        <source>At most %1 bytes can be looked for.</source>
        <translation>É possível procurar no máximo %1 bytes.</translation>
    </message>
    <message>
        <source>Find in the transcript</source>
        <translation>Procurar na transcrição</translation>
    </message>
    <message>
        <source>Find text or bytes, such as \x00\xff</source>
        <translation>Procurar texto ou bytes, como \x00\xff</translation>
    </message>
    <message>
        <source>Upper and lower case differ. \n, \x41 and the like stand for bytes.</source>
        <translation>Maiúsculas e minúsculas são diferentes. \n, \x41 e semelhantes representam bytes.</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Ocorrências</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Ocorrência anterior</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Ocorrência anterior (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Ocorrência seguinte</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Ocorrência seguinte (F3)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fechar a procura</translation>
    </message>
    <message>
        <source>Close the search (Escape)</source>
        <translation>Fechar a procura (Escape)</translation>
    </message>
</context>
<context>
    <name>enchufe::SocketDecorator</name>
    <message>
        <source>Sockets that ended. View, Clear history forgets them.</source>
        <translation>Sockets que terminaram. Ver, Limpar o histórico os esquece.</translation>
    </message>
    <message>
        <source>Listener: a passive socket. It only waits for requests and never carries text.</source>
        <translation>Socket passivo: só espera pedidos e nunca transporta texto.</translation>
    </message>
    <message>
        <source>Ghost socket: made by accept() for this one connection. Same port as its listener.</source>
        <translation>Socket fantasma: criado por accept() só para esta conexão. Usa a mesma porta que o seu socket passivo.</translation>
    </message>
    <message>
        <source>Client: an active socket. It asked for the connection.</source>
        <translation>Cliente: um socket ativo. Foi ele que pediu a conexão.</translation>
    </message>
    <message>
        <source>UDP: each datagram goes by itself; there is no connection.</source>
        <translation>UDP: cada datagrama vai por si só; não há conexão.</translation>
    </message>
    <message>
        <source>Connections waiting to be accepted / how many may wait.</source>
        <translation>Conexões à espera de serem aceitas / quantas podem esperar.</translation>
    </message>
    <message>
        <source>Bytes waiting in the system: received and not yet read / sent and not yet confirmed.</source>
        <translation>Bytes à espera no sistema: recebidos e ainda não lidos / enviados e ainda não confirmados.</translation>
    </message>
    <message>
        <source>Bytes received / sent.</source>
        <translation>Bytes recebidos / enviados.</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>Proto</source>
        <comment>column: protocol, shortened</comment>
        <translation>Proto</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>The state in the kernel&apos;s word, and what it means</source>
        <translation>O estado, com a palavra do kernel, e o que significa</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>This end: the endpoint of this computer</source>
        <translation>Este extremo: o ponto extremo deste computador</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Remoto</translation>
    </message>
    <message>
        <source>The other end&apos;s endpoint</source>
        <translation>O ponto extremo do outro lado</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Waiting in the system: received / to send</source>
        <translation>À espera no sistema: recebidos / por enviar</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Bytes received / sent</source>
        <translation>Bytes recebidos / enviados</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
    <message>
        <source>Time since the socket was made</source>
        <translation>Tempo desde a criação do socket</translation>
    </message>
</context>
<context>
    <name>enchufe::Speaking</name>
    <message>
        <source>A listener only waits: it never carries text. Pick one of its ghost sockets to talk.</source>
        <translation>Um socket passivo só espera: nunca transporta texto. Para falar, escolha um dos seus sockets fantasma.</translation>
    </message>
    <message>
        <source>This listener is closed. The ghost sockets it made live on and can still talk.</source>
        <translation>Este socket passivo está fechado. Os sockets fantasma que criou continuam vivos e ainda podem falar.</translation>
    </message>
    <message>
        <source>Not connected yet: the other side has not answered the request.</source>
        <translation>Ainda não conectado: o outro lado não respondeu ao pedido.</translation>
    </message>
    <message>
        <source>This socket ended with an error: nothing more can be sent.</source>
        <translation>Este socket terminou com um erro: nada mais pode ser enviado.</translation>
    </message>
    <message>
        <source>This socket is closed: nothing more can be sent.</source>
        <translation>Este socket está fechado: nada mais pode ser enviado.</translation>
    </message>
    <message>
        <source>This side finished talking: nothing more can be sent. It still listens.</source>
        <translation>Este lado parou de falar: nada mais pode ser enviado. Ele continua ouvindo.</translation>
    </message>
    <message>
        <source>No datagram has arrived yet, so there is nobody to answer.</source>
        <translation>Ainda não chegou nenhum datagrama, portanto não há a quem responder.</translation>
    </message>
</context>
<context>
    <name>enchufe::StartCards</name>
    <message>
        <source>No sockets yet. Open one above, or let me show you.</source>
        <translation>Ainda não há sockets. Abra um acima ou veja a demonstração.</translation>
    </message>
    <message>
        <source>Wait for a connection</source>
        <translation>Esperar uma conexão</translation>
    </message>
    <message>
        <source>Open a passive socket with the IP and port above.</source>
        <translation>Abrir um socket passivo com o IP e a porta acima.</translation>
    </message>
    <message>
        <source>Call someone</source>
        <translation>Chamar alguém</translation>
    </message>
    <message>
        <source>Say which IP and port to ask for a connection.</source>
        <translation>Dizer a que IP e porta pedir uma conexão.</translation>
    </message>
    <message>
        <source>Show me (1 minute)</source>
        <translation>Ver a demonstração (1 minuto)</translation>
    </message>
    <message>
        <source>A listener and a client on this computer exchange a greeting.</source>
        <translation>Um socket passivo e um cliente neste computador trocam uma saudação.</translation>
    </message>
</context>
<context>
    <name>enchufe::StatusLine</name>
    <message>
        <source>%1, %2</source>
        <comment>sockets open, sockets in history</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n socket(s) open</source>
        <translation>
            <numerusform>%n socket aberto</numerusform>
            <numerusform>%n sockets abertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in history</source>
        <translation>
            <numerusform>%n no histórico</numerusform>
            <numerusform>%n no histórico</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 received, %2 sent</source>
        <translation>%1 recebidos, %2 enviados</translation>
    </message>
    <message>
        <source>Recording paused: no room for bytes</source>
        <translation>Gravação em pausa: sem espaço para os bytes</translation>
    </message>
    <message>
        <source>%1 of the oldest bytes dropped</source>
        <translation>%1 dos bytes mais antigos descartados</translation>
    </message>
    <message>
        <source>Kernel view reduced: no timers</source>
        <translation>Visão do kernel reduzida: sem temporizadores</translation>
    </message>
</context>
<context>
    <name>enchufe::TranscriptSearch</name>
    <message>
        <source>%1 of the first %2</source>
        <comment>matches</comment>
        <translation>%1 das primeiras %2</translation>
    </message>
    <message>
        <source>The first %1 are counted.</source>
        <comment>matches</comment>
        <translation>Contam-se as primeiras %1.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>matches</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln ocorrência</numerusform>
            <numerusform>%Ln ocorrências</numerusform>
        </translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Nenhuma ocorrência</translation>
    </message>
    <message>
        <source>%1 % searched</source>
        <translation>%1 % procurado</translation>
    </message>
    <message>
        <source>(%1 no longer kept)</source>
        <comment>an amount of bytes that cannot be searched</comment>
        <translation>(%1 já não conservados)</translation>
    </message>
</context>
<context>
    <name>enchufe::TranscriptTexts</name>
    <message>
        <source>+%1 µs</source>
        <translation>+%1 µs</translation>
    </message>
    <message>
        <source>+%1 s</source>
        <translation>+%1 s</translation>
    </message>
    <message>
        <source>+%1 min %2 s</source>
        <translation>+%1 min %2 s</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recebido</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>empty datagram, 0 bytes</source>
        <translation>datagrama vazio, 0 bytes</translation>
    </message>
    <message numerus="yes">
        <source>datagram of %Ln byte(s)</source>
        <translation>
            <numerusform>datagrama de %Ln byte</numerusform>
            <numerusform>datagrama de %Ln bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 read, %Ln byte(s)</source>
        <translation>
            <numerusform>1 leitura, %Ln byte</numerusform>
            <numerusform>1 leitura, %Ln bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 write, %Ln byte(s)</source>
        <translation>
            <numerusform>1 escrita, %Ln byte</numerusform>
            <numerusform>1 escrita, %Ln bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s), no longer kept</source>
        <translation>
            <numerusform>%Ln byte, já não conservado</numerusform>
            <numerusform>%Ln bytes, já não conservados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %Ln more line(s): click or press Enter to show</source>
        <translation>
            <numerusform>… mais %Ln linha: clicar ou pressionar Enter para mostrar</numerusform>
            <numerusform>… mais %Ln linhas: clicar ou pressionar Enter para mostrar</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer lines</source>
        <translation>Mostrar menos linhas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>blocks below the part in view</comment>
        <translation>
            <numerusform>%Ln novo</numerusform>
            <numerusform>%Ln novos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking up the name %1.</source>
        <translation>Buscando os endereços do nome %1.</translation>
    </message>
    <message>
        <source>The name has these addresses, tried in this order: %1.</source>
        <translation>O nome tem estes endereços, tentados nesta ordem: %1.</translation>
    </message>
    <message>
        <source>Bound to %1.</source>
        <translation>Vinculado a %1.</translation>
    </message>
    <message>
        <source>Waiting for requests at %1.</source>
        <translation>À espera de pedidos em %1.</translation>
    </message>
    <message>
        <source>Asking %1 for a connection.</source>
        <translation>Pedindo uma conexão a %1.</translation>
    </message>
    <message>
        <source>%1 said no (%2); the next address is tried.</source>
        <translation>%1 disse que não (%2); tenta-se o próximo endereço.</translation>
    </message>
    <message>
        <source>Fixed partner: %1. Nothing was sent yet, UDP has no connection.</source>
        <translation>Interlocutor fixo: %1. Ainda não se enviou nada: UDP não tem conexão.</translation>
    </message>
    <message>
        <source>Connected: %1 with %2.</source>
        <translation>Conectado: %1 com %2.</translation>
    </message>
    <message>
        <source>Accepted a connection from %1.</source>
        <translation>Aceitou-se uma conexão de %1.</translation>
    </message>
    <message>
        <source>Accepting is paused: this program has no free descriptors (%1).</source>
        <translation>A aceitação está em pausa: este programa não tem descritores livres (%1).</translation>
    </message>
    <message>
        <source>Accepting again.</source>
        <translation>A aceitação foi retomada.</translation>
    </message>
    <message>
        <source>First datagram from %1.</source>
        <translation>Primeiro datagrama de %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>explanation, errno&apos;s name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) waited to be sent and never will be.</source>
        <translation>
            <numerusform>%Ln byte esperava o envio e nunca será enviado.</numerusform>
            <numerusform>%Ln bytes esperavam o envio e nunca serão enviados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading stopped: what arrives waits in the system&apos;s queue.</source>
        <translation>Leitura parada: o que chega espera na fila do sistema.</translation>
    </message>
    <message>
        <source>Reading again.</source>
        <translation>A leitura foi retomada.</translation>
    </message>
    <message>
        <source>The other side finished talking (FIN). This side can still send.</source>
        <translation>O outro lado parou de falar (FIN). Este lado ainda pode enviar.</translation>
    </message>
    <message>
        <source>This side finished talking (FIN). It still listens.</source>
        <translation>Este lado parou de falar (FIN). Ele continua ouvindo.</translation>
    </message>
    <message>
        <source>Aborted here (RST): the other side reads that the connection was reset.</source>
        <translation>Abortado aqui (RST): o outro lado lê que a conexão foi abortada.</translation>
    </message>
    <message>
        <source>Closed here: this program gave the socket back.</source>
        <translation>Fechado aqui: este programa devolveu o socket.</translation>
    </message>
    <message>
        <source>Recording paused: there is no room on the disk.</source>
        <translation>Gravação em pausa: não há espaço no disco.</translation>
    </message>
    <message>
        <source>Recording again.</source>
        <translation>A gravação foi retomada.</translation>
    </message>
    <message numerus="yes">
        <source>The oldest %Ln byte(s) of the session were given up.</source>
        <translation>
            <numerusform>Foi descartado o %Ln byte mais antigo da sessão.</numerusform>
            <numerusform>Foram descartados os %Ln bytes mais antigos da sessão.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enchufe::TranscriptView</name>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Copy as hex</source>
        <translation>Copiar como hexadecimal</translation>
    </message>
    <message>
        <source>Copy as hex dump</source>
        <translation>Copiar como dump hexadecimal</translation>
    </message>
    <message>
        <source>Copy as C array</source>
        <translation>Copiar como vetor de C</translation>
    </message>
    <message>
        <source>Copy as base64</source>
        <translation>Copiar como base64</translation>
    </message>
    <message>
        <source>Copy with escapes</source>
        <translation>Copiar com escapes</translation>
    </message>
    <message>
        <source>Show fewer lines</source>
        <translation>Mostrar menos linhas</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Mostrar todas as linhas</translation>
    </message>
</context>
<context>
    <name>enchufe::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Socket</source>
        <translation>&amp;Socket</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Idio&amp;ma</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Wait for requests (passive)</source>
        <translation>&amp;Esperar pedidos (passiva)</translation>
    </message>
    <message>
        <source>&amp;Make a request (active)</source>
        <translation>&amp;Fazer um pedido (ativa)</translation>
    </message>
    <message>
        <source>&amp;Finish talking (FIN)</source>
        <translation>&amp;Parar de falar (FIN)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Fe&amp;char</translation>
    </message>
    <message>
        <source>&amp;Abort (RST)</source>
        <translation>&amp;Abortar (RST)</translation>
    </message>
    <message>
        <source>Back to the &amp;listener</source>
        <translation>&amp;Voltar ao socket passivo</translation>
    </message>
    <message>
        <source>Copy the &amp;endpoint</source>
        <translation>Copiar o ponto e&amp;xtremo</translation>
    </message>
    <message>
        <source>Copy the &amp;row</source>
        <translation>Copiar a &amp;linha</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Filter the table</source>
        <translation>&amp;Filtrar a tabela</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Próximo painel</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto &amp;maior</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texto me&amp;nor</translation>
    </message>
    <message>
        <source>Text at &amp;100 %</source>
        <translation>Texto a &amp;100 %</translation>
    </message>
    <message>
        <source>&amp;Clear history</source>
        <translation>&amp;Limpar o histórico</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Teclado</translation>
    </message>
    <message>
        <source>&amp;About Enchufe</source>
        <translation>&amp;Sobre o Enchufe</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>In the form: open. In the table: write to this socket.</source>
        <translation>No formulário: abrir. Na tabela: escrever para este socket.</translation>
    </message>
    <message>
        <source>Escape</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Shift+F10</source>
        <comment>key</comment>
        <translation>Shift+F10</translation>
    </message>
    <message>
        <source>Menu of the chosen row.</source>
        <translation>Menu da linha escolhida.</translation>
    </message>
    <message>
        <source>&amp;Keep at most</source>
        <translation>&amp;Guardar no máximo</translation>
    </message>
    <message>
        <source>%1 (automatic)</source>
        <comment>a size like 4.0 GiB</comment>
        <translation>%1 (automático)</translation>
    </message>
    <message>
        <source>Find in the &amp;transcript</source>
        <translation>Procurar na &amp;transcrição</translation>
    </message>
    <message>
        <source>Ne&amp;xt match</source>
        <translation>Ocorrência se&amp;guinte</translation>
    </message>
    <message>
        <source>&amp;Previous match</source>
        <translation>Ocorrência &amp;anterior</translation>
    </message>
    <message>
        <source>Empty the field or the filter; close the search.</source>
        <translation>Esvaziar o campo ou o filtro; fechar a procura.</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <comment>key</comment>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>In the transcript and below it: find there. Elsewhere: filter the table.</source>
        <translation>Na transcrição e abaixo dela: procurar ali. Em outro lugar: filtrar a tabela.</translation>
    </message>
</context>
<context>
    <name>enchufe::celltexts</name>
    <message>
        <source>%1 port %2</source>
        <comment>an endpoint read aloud</comment>
        <translation>%1 porta %2</translation>
    </message>
    <message>
        <source>Listener %1</source>
        <translation>Passivo %1</translation>
    </message>
    <message>
        <source>Ghost %1.%2</source>
        <translation>Fantasma %1.%2</translation>
    </message>
    <message>
        <source>Client %1</source>
        <translation>Cliente %1</translation>
    </message>
    <message>
        <source>UDP %1</source>
        <translation>UDP %1</translation>
    </message>
    <message>
        <source>Peer %1.%2</source>
        <translation>Interlocutor %1.%2</translation>
    </message>
    <message>
        <source>History (%1)</source>
        <comment>the folded row of ended sockets, with their number</comment>
        <translation>Histórico (%1)</translation>
    </message>
    <message>
        <source>accepting paused</source>
        <translation>aceitação em pausa</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fechado</translation>
    </message>
    <message>
        <source>listener closed</source>
        <translation>passivo fechado</translation>
    </message>
    <message>
        <source>same port</source>
        <translation>mesma porta</translation>
    </message>
    <message numerus="yes">
        <source>%n peer(s)</source>
        <translation>
            <numerusform>%n interlocutor</numerusform>
            <numerusform>%n interlocutores</numerusform>
        </translation>
    </message>
    <message>
        <source>name not found</source>
        <translation>nome não encontrado</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>abortado</translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <comment>countdown of TIME-WAIT in seconds</comment>
        <translation>
            <numerusform>resta %n s</numerusform>
            <numerusform>restam %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>close here</source>
        <translation>fechar aqui</translation>
    </message>
    <message>
        <source>any</source>
        <comment>the remote end of a listener</comment>
        <translation>qualquer</translation>
    </message>
    <message>
        <source>each datagram&apos;s own</source>
        <comment>the remote end of an unconnected UDP socket</comment>
        <translation>o de cada datagrama</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 is the IPv4 address %2 written inside IPv6: this socket is an IPv6 one that also takes IPv4.</source>
        <translation>%1 é o endereço IPv4 %2 escrito dentro de IPv6: este socket é de IPv6 e também aceita IPv4.</translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <comment>name, protocol, state</comment>
        <translation>%1, %2, %3.</translation>
    </message>
    <message>
        <source>It has no endpoint.</source>
        <translation>Não tem ponto extremo.</translation>
    </message>
    <message>
        <source>This end %1.</source>
        <translation>Este extremo %1.</translation>
    </message>
    <message>
        <source>Other end %1.</source>
        <translation>Outro extremo %1.</translation>
    </message>
    <message>
        <source>This end %1, other end %2.</source>
        <translation>Este extremo %1, outro extremo %2.</translation>
    </message>
    <message>
        <source>%1 bytes received, %2 sent.</source>
        <translation>%1 bytes recebidos, %2 enviados.</translation>
    </message>
</context>
<context>
    <name>enchufe::explanation</name>
    <message>
        <source>Decided by: %1</source>
        <comment>who caused a failure</comment>
        <translation>Quem decidiu: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 is a peer of the UDP socket at %2: %n datagram(s) came from there. What you send with this row chosen goes to it alone.</source>
        <translation>
            <numerusform>%1 é um interlocutor do socket UDP em %2: de lá veio %n datagrama. O que se envia com esta linha escolhida vai só para ele.</numerusform>
            <numerusform>%1 é um interlocutor do socket UDP em %2: de lá vieram %n datagramas. O que se envia com esta linha escolhida vai só para ele.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a row to see what it is, how it came to be and what can happen next.</source>
        <translation>Escolha uma linha para ver o que é, como surgiu e o que pode acontecer depois.</translation>
    </message>
    <message>
        <source>Sockets that ended, with what they said. Their endpoints are free again; View, Clear history forgets them.</source>
        <translation>Sockets que terminaram, com o que disseram. Os seus pontos extremos estão livres de novo; Ver, Limpar o histórico os esquece.</translation>
    </message>
</context>
<context>
    <name>enchufe::helpdialogs</name>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>About Enchufe</source>
        <translation>Sobre o Enchufe</translation>
    </message>
    <message>
        <source>Opens TCP and UDP sockets by IP and port, shows both ends of every connection as the kernel sees them, and lets text be exchanged. Free software, GPL 3 or later.</source>
        <translation>Abre sockets TCP e UDP por IP e porta, mostra os dois extremos de cada conexão como o kernel os vê e permite trocar texto. Software livre, GPL 3 ou posterior.</translation>
    </message>
</context>
<context>
    <name>explain</name>
    <message>
        <source>the other end</source>
        <extracomment>Stands in for an endpoint that is not known, as in &quot;No answer from the other end.&quot;</extracomment>
        <translation>o outro extremo</translation>
    </message>
    <message>
        <source>this end</source>
        <extracomment>Stands in for an endpoint that is not known.</extracomment>
        <translation>este extremo</translation>
    </message>
    <message>
        <source>This is neither an address nor a name. IPv4 has four numbers from 0 to 255, as in 127.0.0.1; IPv6 looks like ::1.</source>
        <translation>Isto não é um endereço nem um nome. IPv4 tem quatro números de 0 a 255, como em 127.0.0.1; IPv6 tem a forma de ::1.</translation>
    </message>
    <message>
        <source>Ports go from 0 to 65535.</source>
        <translation>As portas vão de 0 a 65535.</translation>
    </message>
    <message>
        <source>Write the protocol, the IP and the port, as in tcp://127.0.0.1:5000 or udp://[::1]:5000.</source>
        <translation>Escreva o protocolo, o IP e a porta, como em tcp://127.0.0.1:5000 ou udp://[::1]:5000.</translation>
    </message>
    <message>
        <source>The backslash at character %1 starts nothing known. Known are \\ \0 \a \b \e \f \n \r \t \v \x41 \u{F1}.</source>
        <extracomment>%1 is a position in the text, counted from 1.</extracomment>
        <translation>A barra invertida no caractere %1 não inicia nada conhecido. São conhecidos \\ \0 \a \b \e \f \n \r \t \v \x41 \u{F1}.</translation>
    </message>
    <message>
        <source>A backslash starts nothing known. Known are \\ \0 \a \b \e \f \n \r \t \v \x41 \u{F1}.</source>
        <translation>Uma barra invertida não inicia nada conhecido. São conhecidos \\ \0 \a \b \e \f \n \r \t \v \x41 \u{F1}.</translation>
    </message>
    <message>
        <source>Character %1 is not part of a pair of hexadecimal digits, as in 48 4F 0A.</source>
        <extracomment>%1 is a position in the text, counted from 1.</extracomment>
        <translation>O caractere %1 não faz parte de um par de dígitos hexadecimais, como em 48 4F 0A.</translation>
    </message>
    <message>
        <source>Hexadecimal text is made of pairs of digits from 0 to F, as in 48 4F 0A.</source>
        <translation>O texto hexadecimal se compõe de pares de dígitos de 0 a F, como em 48 4F 0A.</translation>
    </message>
    <message>
        <source>No address was found for this name.</source>
        <translation>Não se encontrou nenhum endereço para este nome.</translation>
    </message>
    <message>
        <source>There is no room for it in the send queue now.</source>
        <translation>Agora não há lugar para isso na fila de envio.</translation>
    </message>
    <message>
        <source>This socket sends no more.</source>
        <translation>Este socket não envia mais.</translation>
    </message>
    <message>
        <source>No such peer is known.</source>
        <translation>Não se conhece esse interlocutor.</translation>
    </message>
    <message>
        <source>This file cannot be opened or read.</source>
        <translation>Este arquivo não pode ser aberto ou lido.</translation>
    </message>
    <message>
        <source>This system does not offer it.</source>
        <translation>Este sistema não oferece isso.</translation>
    </message>
    <message>
        <source>This cannot be understood.</source>
        <translation>Não se entende isto.</translation>
    </message>
    <message>
        <source>A datagram of %1 bytes is too large: UDP carries at most %2 bytes in one.</source>
        <extracomment>%1 and %2 are numbers of bytes.</extracomment>
        <translation>Um datagrama de %1 bytes é grande demais: UDP leva no máximo %2 bytes em cada um.</translation>
    </message>
    <message>
        <source>The datagram is too large: UDP carries at most %1 bytes in one.</source>
        <translation>O datagrama é grande demais: UDP leva no máximo %1 bytes em cada um.</translation>
    </message>
    <message>
        <source>Send it in smaller pieces, or use TCP, which has no such limit.</source>
        <translation>Envie em partes menores ou use TCP, que não tem esse limite.</translation>
    </message>
    <message>
        <source>This computer&apos;s kernel; nothing of it was sent.</source>
        <translation>O kernel deste computador; nada disso foi enviado.</translation>
    </message>
    <message>
        <source>Wait until the other end has read some of it; nothing of this message was sent.</source>
        <translation>Espere até que o outro extremo leia uma parte; nada desta mensagem foi enviado.</translation>
    </message>
    <message>
        <source>This program: its queue has a limit so that memory does not run out.</source>
        <translation>Este programa: a sua fila tem um limite para que a memória não se esgote.</translation>
    </message>
    <message>
        <source>This computer&apos;s kernel.</source>
        <translation>O kernel deste computador.</translation>
    </message>
    <message>
        <source>The send queue is full: %1 bytes for %2 were not taken.</source>
        <extracomment>%1 is a number of bytes, %2 an endpoint.</extracomment>
        <translation>A fila de envio está cheia: %1 bytes para %2 não foram aceitos.</translation>
    </message>
    <message>
        <source>The send queue towards %1 is full.</source>
        <translation>A fila de envio para %1 está cheia.</translation>
    </message>
    <message>
        <source>This program has as many sockets and files open as it may.</source>
        <translation>Este programa já tem abertos todos os sockets e arquivos que pode ter.</translation>
    </message>
    <message>
        <source>Close some sockets, or raise the limit (ulimit -n) before starting it. Connection requests wait meanwhile.</source>
        <translation>Feche alguns sockets ou aumente o limite (ulimit -n) antes de iniciar o programa. Enquanto isso, os pedidos de conexão esperam.</translation>
    </message>
    <message>
        <source>This computer&apos;s kernel, by this program&apos;s limit of open descriptors.</source>
        <translation>O kernel deste computador, pelo limite de descritores abertos deste programa.</translation>
    </message>
    <message>
        <source>This whole computer has as many sockets and files open as it may.</source>
        <translation>Este computador inteiro já tem abertos todos os sockets e arquivos que pode ter.</translation>
    </message>
    <message>
        <source>Close other programs, or ask whoever administers it to raise the limit (fs.file-max).</source>
        <translation>Feche outros programas ou peça a quem administra o computador que aumente o limite (fs.file-max).</translation>
    </message>
    <message>
        <source>This computer&apos;s kernel, by the limit for all programs together.</source>
        <translation>O kernel deste computador, pelo limite para todos os programas juntos.</translation>
    </message>
    <message>
        <source>This computer has no memory left for it.</source>
        <translation>Este computador já não tem memória para isso.</translation>
    </message>
    <message>
        <source>Close some sockets or other programs.</source>
        <translation>Feche alguns sockets ou outros programas.</translation>
    </message>
    <message>
        <source>This computer&apos;s kernel: memory ran out.</source>
        <translation>O kernel deste computador: a memória se esgotou.</translation>
    </message>
    <message>
        <source>There is no room left on the disk where the session is recorded.</source>
        <translation>Não resta espaço no disco em que se grava a sessão.</translation>
    </message>
    <message>
        <source>Free some space. Connections go on; what they carry is counted but not kept until then.</source>
        <translation>Libere algum espaço. As conexões continuam; até lá, o que transportam é contado, mas não conservado.</translation>
    </message>
    <message>
        <source>This computer&apos;s kernel: the disk is full.</source>
        <translation>O kernel deste computador: o disco está cheio.</translation>
    </message>
    <message>
        <source>This computer&apos;s kernel; nothing was sent.</source>
        <translation>O kernel deste computador; nada foi enviado.</translation>
    </message>
    <message>
        <source>Port %1 is privileged on this computer (below %2).</source>
        <extracomment>%1 is a port, %2 the first port that needs no rights on this computer.</extracomment>
        <translation>A porta %1 é privilegiada neste computador (menor que %2).</translation>
    </message>
    <message>
        <source>Use %1 or higher.</source>
        <extracomment>%1 is a port number.</extracomment>
        <translation>Use %1 ou maior.</translation>
    </message>
    <message>
        <source>This computer&apos;s kernel: only programs with special rights may open such ports.</source>
        <translation>O kernel deste computador: só programas com direitos especiais podem abrir essas portas.</translation>
    </message>
    <message>
        <source>This program is not permitted to open %1 on this computer.</source>
        <extracomment>%1 is an endpoint such as 127.0.0.1:5000.</extracomment>
        <translation>Este programa não tem permissão para abrir %1 neste computador.</translation>
    </message>
    <message>
        <source>A security rule (AppArmor, SELinux or a container) may forbid it; try another port.</source>
        <translation>Uma regra de segurança (AppArmor, SELinux ou um contêiner) pode estar proibindo; tente outra porta.</translation>
    </message>
    <message>
        <source>This computer&apos;s kernel, by a rule of whoever administers it.</source>
        <translation>O kernel deste computador, por uma regra de quem o administra.</translation>
    </message>
    <message>
        <source>Sending to %1 is not permitted: it is a broadcast address, which reaches every computer of a network at once.</source>
        <translation>Não é permitido enviar para %1: é um endereço de broadcast, que alcança de uma só vez todos os computadores de uma rede.</translation>
    </message>
    <message>
        <source>Use the address of one computer.</source>
        <translation>Use o endereço de um só computador.</translation>
    </message>
    <message>
        <source>This computer&apos;s kernel: a socket must ask for broadcasting first (SO_BROADCAST).</source>
        <translation>O kernel deste computador: para usar broadcast, o socket precisa pedir antes (SO_BROADCAST).</translation>
    </message>
    <message>
        <source>This computer is not permitted to send to %1.</source>
        <translation>Este computador não tem permissão para enviar para %1.</translation>
    </message>
    <message>
        <source>A rule of its own firewall or routing table forbids it.</source>
        <translation>Uma regra do seu próprio firewall ou da sua tabela de rotas o proíbe.</translation>
    </message>
    <message>
        <source>This computer&apos;s own rules; nothing reached the network.</source>
        <translation>As regras deste próprio computador; nada chegou à rede.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A program that has a port open: its name and its process number, as in &quot;python3 (8314)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This computer&apos;s kernel: an endpoint belongs to one socket at a time.</source>
        <translation>O kernel deste computador: um ponto extremo pertence a um só socket de cada vez.</translation>
    </message>
    <message>
        <source>%1 is still in use: the kernel keeps a connection that ended here a short while ago.</source>
        <translation>%1 ainda está em uso: o kernel guarda uma conexão que terminou aqui há pouco.</translation>
    </message>
    <message>
        <source>Wait about a minute (TIME-WAIT), or use another port.</source>
        <translation>Espere cerca de um minuto (TIME-WAIT) ou use outra porta.</translation>
    </message>
    <message>
        <source>%1 is already open in this program.</source>
        <translation>%1 já está aberto neste programa.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: this program has %2 open, which covers it.</source>
        <extracomment>%1 is the endpoint that was wanted, %2 the open one that stands in its way.</extracomment>
        <translation>Não se pode abrir %1: este programa tem aberto %2, que o inclui.</translation>
    </message>
    <message>
        <source>Close that socket first, or use another port.</source>
        <translation>Feche antes esse socket ou use outra porta.</translation>
    </message>
    <message>
        <source>%1 is already open by another program.</source>
        <translation>%1 já está aberto por outro programa.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: another program has %2 open, which covers it.</source>
        <translation>Não se pode abrir %1: outro programa tem aberto %2, que o inclui.</translation>
    </message>
    <message>
        <source>Its name cannot be seen: it belongs to another user or to the system. Use another port.</source>
        <translation>O nome desse programa não é visível: ele pertence a outro usuário ou ao sistema. Use outra porta.</translation>
    </message>
    <message>
        <source>%1 is already open by %2.</source>
        <extracomment>%1 is an endpoint, %2 a program with its process number: &quot;python3 (8314)&quot;.</extracomment>
        <translation>%1 já está aberto por %2.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2 has %3 open, which covers it.</source>
        <extracomment>%1 is the endpoint that was wanted, %2 a program, %3 the open endpoint that stands in the way.</extracomment>
        <translation>Não se pode abrir %1: %2 tem aberto %3, que o inclui.</translation>
    </message>
    <message>
        <source>Close that program, or use another port.</source>
        <translation>Feche esse programa ou use outra porta.</translation>
    </message>
    <message>
        <source>This computer has no free port left for a connection to %1.</source>
        <translation>Este computador já não tem porta livre para uma conexão com %1.</translation>
    </message>
    <message>
        <source>Close some connections; those that ended keep their port for about a minute (TIME-WAIT).</source>
        <translation>Feche algumas conexões; as que terminaram retêm a porta por cerca de um minuto (TIME-WAIT).</translation>
    </message>
    <message>
        <source>%1 is already in use by another socket.</source>
        <translation>%1 já está em uso por outro socket.</translation>
    </message>
    <message>
        <source>No program seen here holds it now: a connection that ended may still keep it (TIME-WAIT, about a minute). Wait, or use another port.</source>
        <translation>Nenhum programa visível aqui o ocupa agora: uma conexão que terminou ainda pode retê-lo (TIME-WAIT, cerca de um minuto). Espere ou use outra porta.</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer.</source>
        <extracomment>%1 is an IP address.</extracomment>
        <translation>%1 não é um endereço deste computador.</translation>
    </message>
    <message>
        <source>This computer&apos;s addresses are: %1. Use one of them, or %2 for all.</source>
        <extracomment>%1 is a list of IP addresses, %2 the address that stands for all (0.0.0.0 or ::).</extracomment>
        <translation>Os endereços deste computador são: %1. Use um deles, ou %2 para todos.</translation>
    </message>
    <message>
        <source>Use 127.0.0.1, or %1 for all addresses of this computer.</source>
        <translation>Use 127.0.0.1, ou %1 para todos os endereços deste computador.</translation>
    </message>
    <message>
        <source>This computer&apos;s kernel, by the list of its own addresses; nothing was sent.</source>
        <translation>O kernel deste computador, pela lista dos seus próprios endereços; nada foi enviado.</translation>
    </message>
    <message>
        <source>The pair %1 and %2 is in use already: two endpoints can carry only one connection, or this end is not an address of this computer.</source>
        <extracomment>%1 and %2 are the two endpoints of a connection.</extracomment>
        <translation>O par %1 e %2 já está em uso (dois pontos extremos só admitem uma conexão), ou este extremo não é um endereço deste computador.</translation>
    </message>
    <message>
        <source>Let the system choose this end&apos;s port, or use another one.</source>
        <translation>Deixe o sistema escolher a porta deste extremo ou use outra.</translation>
    </message>
    <message>
        <source>This computer has no address or free port of its own from which %1 can be reached.</source>
        <translation>Este computador não tem endereço nem porta livre a partir dos quais se possa alcançar %1.</translation>
    </message>
    <message>
        <source>Its addresses are: %1.</source>
        <translation>Os endereços dele são: %1.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s own addresses, and whether it has IPv6.</source>
        <translation>Verifique os endereços deste computador e se ele tem IPv6.</translation>
    </message>
    <message>
        <source>The name of the error says more in the manual page of that call.</source>
        <translation>A página de manual dessa chamada diz mais sobre esse erro, pelo nome.</translation>
    </message>
    <message>
        <source>It did not work, and the system gave no reason.</source>
        <translation>Não funcionou, e o sistema não deu o motivo.</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>Não se sabe.</translation>
    </message>
    <message>
        <source>The system refused it with the error %1.</source>
        <extracomment>%1 is the name of an error, such as EPROTO.</extracomment>
        <translation>O sistema recusou a operação com o erro %1.</translation>
    </message>
    <message>
        <source>The system refused the call %1 with the error %2.</source>
        <extracomment>%1 is a system call such as connect(), %2 the name of an error such as EPROTO.</extracomment>
        <translation>O sistema recusou a chamada %1 com o erro %2.</translation>
    </message>
    <message>
        <source>This computer&apos;s kernel: the values do not go together.</source>
        <translation>O kernel deste computador: os valores não combinam entre si.</translation>
    </message>
    <message>
        <source>%1 is an address of one link only and does not say which.</source>
        <extracomment>%1 is an IPv6 address that starts with fe80.</extracomment>
        <translation>%1 é um endereço que só vale em um enlace e não diz em qual.</translation>
    </message>
    <message>
        <source>Put the network interface behind it, as in fe80::1%eth0.</source>
        <translation>Acrescente ao final a interface de rede, como em fe80::1%eth0.</translation>
    </message>
    <message>
        <source>From %1 only this computer itself can be reached, not %2.</source>
        <extracomment>%1 is an address such as 127.0.0.1, %2 an endpoint on another computer.</extracomment>
        <translation>A partir de %1 só se alcança este mesmo computador, não %2.</translation>
    </message>
    <message>
        <source>Let the system choose this end&apos;s address.</source>
        <translation>Deixe o sistema escolher o endereço deste extremo.</translation>
    </message>
    <message>
        <source>The system does not accept %1 for this kind of socket, or not at this moment.</source>
        <extracomment>%1 is an endpoint.</extracomment>
        <translation>O sistema não aceita %1 para este tipo de socket, ou não neste momento.</translation>
    </message>
    <message>
        <source>Check the address: both ends must be of the same kind, and TCP knows no multicast or broadcast.</source>
        <translation>Verifique o endereço: os dois extremos devem ser do mesmo tipo, e TCP não conhece multicast nem broadcast.</translation>
    </message>
    <message>
        <source>The file cannot be opened or read to its end.</source>
        <translation>O arquivo não pode ser aberto ou lido até o fim.</translation>
    </message>
    <message>
        <source>Check that it exists, that you may read it, and that nobody shortens it meanwhile.</source>
        <translation>Verifique se ele existe, se há permissão de leitura e se ninguém o encurta enquanto isso.</translation>
    </message>
    <message>
        <source>This computer&apos;s file system; what was not read was not sent.</source>
        <translation>O sistema de arquivos deste computador; o que não foi lido não foi enviado.</translation>
    </message>
    <message>
        <source>This socket is not connected with anyone.</source>
        <translation>Este socket não está conectado com ninguém.</translation>
    </message>
    <message>
        <source>Wait until the connection is made, or open a new one.</source>
        <translation>Espere até que a conexão se estabeleça ou abra outra.</translation>
    </message>
    <message>
        <source>This computer&apos;s kernel: the socket has no other end now.</source>
        <translation>O kernel deste computador: o socket não tem agora outro extremo.</translation>
    </message>
    <message>
        <source>This socket has no fixed partner, so a datagram needs an addressee.</source>
        <translation>Este socket não tem interlocutor fixo, portanto um datagrama precisa de destinatário.</translation>
    </message>
    <message>
        <source>Choose one of its peers, or open a socket to one endpoint.</source>
        <translation>Escolha um dos seus interlocutores ou abra um socket para um único ponto extremo.</translation>
    </message>
    <message>
        <source>This computer&apos;s kernel: it was not told where to send.</source>
        <translation>O kernel deste computador: ninguém lhe disse para onde enviar.</translation>
    </message>
    <message>
        <source>This socket cannot use that kind of address: IPv4 and IPv6 do not mix, and this computer may lack one of them.</source>
        <translation>Este socket não pode usar esse tipo de endereço: IPv4 e IPv6 não se misturam, e pode faltar um deles neste computador.</translation>
    </message>
    <message>
        <source>Use an address of the other kind, or the same kind at both ends.</source>
        <translation>Use um endereço do outro tipo, ou o mesmo tipo nos dois extremos.</translation>
    </message>
    <message>
        <source>This computer&apos;s kernel: it does not offer that kind of address here.</source>
        <translation>O kernel deste computador: ele não oferece aqui esse tipo de endereço.</translation>
    </message>
    <message>
        <source>This kind of socket cannot do that.</source>
        <translation>Este tipo de socket não pode fazer isso.</translation>
    </message>
    <message>
        <source>A listener carries no text, and only TCP carries files.</source>
        <translation>Um socket passivo não transporta texto, e só TCP transporta arquivos.</translation>
    </message>
    <message>
        <source>This program or this computer&apos;s kernel; nothing was sent.</source>
        <translation>Este programa ou o kernel deste computador; nada foi enviado.</translation>
    </message>
    <message>
        <source>This computer has no network interface of that name.</source>
        <translation>Este computador não tem uma interface de rede com esse nome.</translation>
    </message>
    <message>
        <source>Check what stands behind the % sign of the address.</source>
        <translation>Verifique o que vem depois do sinal % no endereço.</translation>
    </message>
    <message>
        <source>This computer&apos;s kernel, by the list of its interfaces.</source>
        <translation>O kernel deste computador, pela lista das suas interfaces.</translation>
    </message>
    <message>
        <source>that name</source>
        <translation>esse nome</translation>
    </message>
    <message>
        <source>No address was found for the name %1.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Não se encontrou nenhum endereço para o nome %1.</translation>
    </message>
    <message>
        <source>Check its spelling, and whether this computer reaches a name server. An IP address needs no lookup.</source>
        <translation>Verifique a grafia e se este computador alcança um servidor de nomes. Um endereço IP dispensa a busca.</translation>
    </message>
    <message>
        <source>The name lookup (DNS, or this computer&apos;s own list); no connection was tried.</source>
        <translation>A busca do nome (DNS, ou a lista deste próprio computador); nenhuma conexão foi tentada.</translation>
    </message>
    <message>
        <source>This socket sends no more: it is closed, or this end has finished talking.</source>
        <translation>Este socket não envia mais: está fechado, ou este extremo parou de falar.</translation>
    </message>
    <message>
        <source>Open a new connection to go on.</source>
        <translation>Abra uma nova conexão para continuar.</translation>
    </message>
    <message>
        <source>This program; nothing was sent.</source>
        <translation>Este programa; nada foi enviado.</translation>
    </message>
    <message>
        <source>No datagram has come from that peer, so its endpoint is not known.</source>
        <translation>Não veio nenhum datagrama desse interlocutor, portanto não se conhece o seu ponto extremo.</translation>
    </message>
    <message>
        <source>Choose one of the peers in the table.</source>
        <translation>Escolha um dos interlocutores da tabela.</translation>
    </message>
    <message>
        <source>This computer&apos;s operating system.</source>
        <translation>O sistema operacional deste computador.</translation>
    </message>
    <message>
        <source>This program, before anything was tried.</source>
        <translation>Este programa, antes de tentar qualquer coisa.</translation>
    </message>
    <message>
        <source>in use by this program</source>
        <translation>em uso por este programa</translation>
    </message>
    <message>
        <source>in use by another program</source>
        <translation>em uso por outro programa</translation>
    </message>
    <message>
        <source>in use by %1 (%2)</source>
        <extracomment>%1 is a program&apos;s name, %2 its process number.</extracomment>
        <translation>em uso por %1 (%2)</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>ainda não se sabe</translation>
    </message>
    <message>
        <source>not an address of this computer</source>
        <translation>não é um endereço deste computador</translation>
    </message>
    <message>
        <source>chosen by the system</source>
        <translation>escolhida pelo sistema</translation>
    </message>
    <message>
        <source>privileged (below %1 on this computer)</source>
        <extracomment>%1 is the first port that needs no rights.</extracomment>
        <translation>privilegiada (menor que %1 neste computador)</translation>
    </message>
    <message>
        <source>free, privileged; this program may open it</source>
        <translation>livre, privilegiada; este programa pode abri-la</translation>
    </message>
    <message>
        <source>free, not privileged</source>
        <translation>livre, não privilegiada</translation>
    </message>
    <message>
        <source>Connection refused: %1 answered that nobody is waiting there.</source>
        <extracomment>%1 is a host name or &quot;the other end&quot;.</extracomment>
        <translation>Conexão recusada: %1 respondeu que ninguém espera ali.</translation>
    </message>
    <message>
        <source>Open a passive socket there first, or check the address and the port.</source>
        <translation>Abra antes um socket passivo ali ou verifique o endereço e a porta.</translation>
    </message>
    <message>
        <source>%1 itself: its kernel answered at once.</source>
        <translation>%1, cujo kernel respondeu de imediato.</translation>
    </message>
    <message>
        <source>Datagram refused: %1 reported that no UDP socket is open at port %2.</source>
        <extracomment>%1 is an IP address, %2 a port.</extracomment>
        <translation>Datagrama recusado: %1 informou que não há nenhum socket UDP aberto na porta %2.</translation>
    </message>
    <message>
        <source>The report is about an earlier datagram: UDP learns of it late, with the next call. Open a UDP socket there first, or check the port.</source>
        <translation>O aviso se refere a um datagrama anterior: UDP fica sabendo tarde, na chamada seguinte. Abra antes um socket UDP ali ou verifique a porta.</translation>
    </message>
    <message>
        <source>%1 itself: its kernel answered with ICMP &quot;port unreachable&quot;.</source>
        <translation>%1, cujo kernel respondeu com ICMP &quot;port unreachable&quot;.</translation>
    </message>
    <message>
        <source>Connection refused: %1 answered that nobody is waiting at port %2.</source>
        <extracomment>%1 is an IP address, %2 a port.</extracomment>
        <translation>Conexão recusada: %1 respondeu que ninguém espera na porta %2.</translation>
    </message>
    <message>
        <source>Open a passive socket there first, or check the port.</source>
        <translation>Abra antes um socket passivo ali ou verifique a porta.</translation>
    </message>
    <message>
        <source>%1 itself: its kernel answered the request at once with a reset (RST).</source>
        <translation>%1, cujo kernel respondeu de imediato ao pedido com um reset (RST).</translation>
    </message>
    <message numerus="yes">
        <source>No answer from %1 after %n tries.</source>
        <translation>
            <numerusform>%1 não respondeu após %n tentativa.</numerusform>
            <numerusform>%1 não respondeu após %n tentativas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer from %1.</source>
        <translation>%1 não respondeu.</translation>
    </message>
    <message>
        <source>The machine may be off, or a firewall may be discarding the requests in silence.</source>
        <translation>A máquina pode estar desligada, ou um firewall pode estar descartando os pedidos em silêncio.</translation>
    </message>
    <message>
        <source>Nobody: there was no answer, and this computer&apos;s kernel stopped asking.</source>
        <translation>Ninguém: não houve resposta, e o kernel deste computador deixou de pedir.</translation>
    </message>
    <message>
        <source>%1 stopped answering: what was sent there was never confirmed.</source>
        <translation>%1 deixou de responder: o que se enviou para lá nunca foi confirmado.</translation>
    </message>
    <message>
        <source>The machine or the way to it may have failed; nobody closed the connection.</source>
        <translation>A máquina ou o caminho até ela pode ter falhado; ninguém fechou a conexão.</translation>
    </message>
    <message>
        <source>Nobody: this computer&apos;s kernel gave up after repeating what was not confirmed.</source>
        <translation>Ninguém: o kernel deste computador desistiu após repetir o que não foi confirmado.</translation>
    </message>
    <message>
        <source>The network interface towards %1 is switched off.</source>
        <translation>A interface de rede para %1 está desligada.</translation>
    </message>
    <message>
        <source>Switch it on, or choose an address that is reached another way.</source>
        <translation>Ligue essa interface ou escolha um endereço que se alcance por outro caminho.</translation>
    </message>
    <message>
        <source>This computer&apos;s kernel: the interface is down and nothing was sent.</source>
        <translation>O kernel deste computador: a interface está desligada, e nada foi enviado.</translation>
    </message>
    <message>
        <source>This computer knows no way to the network of %1.</source>
        <extracomment>%1 is an IP address.</extracomment>
        <translation>Este computador não conhece caminho até a rede onde está %1.</translation>
    </message>
    <message>
        <source>Check the address, and whether this computer is connected and has a default route; for an IPv6 address, whether it has IPv6 at all.</source>
        <translation>Verifique o endereço e se este computador está conectado e tem rota padrão; para um endereço IPv6, se ele tem IPv6.</translation>
    </message>
    <message>
        <source>This computer&apos;s kernel: its routing table has no entry for that address, and nothing was sent.</source>
        <translation>O kernel deste computador: a sua tabela de rotas não tem entrada para esse endereço, e nada foi enviado.</translation>
    </message>
    <message>
        <source>The machine %1 does not answer on its network: it seems to be off.</source>
        <translation>%1 não responde na sua rede: a máquina parece estar desligada.</translation>
    </message>
    <message>
        <source>Check the address, and whether that machine is on.</source>
        <translation>Verifique o endereço e se essa máquina está ligada.</translation>
    </message>
    <message>
        <source>The last computer on the way: nobody answered for that address.</source>
        <translation>O último computador do caminho: ninguém respondeu por esse endereço.</translation>
    </message>
    <message>
        <source>The machine %1 cannot be reached, although there is a way to its network.</source>
        <translation>%1 é inalcançável, embora haja caminho até a sua rede.</translation>
    </message>
    <message>
        <source>Check the address, and whether that machine is on; a firewall may also answer this.</source>
        <translation>Verifique o endereço e se essa máquina está ligada; um firewall também pode responder isso.</translation>
    </message>
    <message>
        <source>A router on the way, or this computer when nobody in its own network answers for that address.</source>
        <translation>Um roteador no caminho, ou este computador, quando ninguém na sua própria rede responde por esse endereço.</translation>
    </message>
    <message>
        <source>%1 cut the connection (RST) while it was being made.</source>
        <translation>%1 abortou a conexão (RST) enquanto ela se estabelecia.</translation>
    </message>
    <message>
        <source>The program there, or a firewall on the way, takes no connection from here now.</source>
        <translation>O programa de lá, ou um firewall no caminho, não aceita conexões daqui agora.</translation>
    </message>
    <message>
        <source>%1, or something on the way that speaks for it.</source>
        <translation>%1, ou algo no caminho que fala em seu nome.</translation>
    </message>
    <message>
        <source>%1 cut the connection (RST).</source>
        <translation>%1 abortou a conexão (RST).</translation>
    </message>
    <message>
        <source>Text that was on its way may be lost. The other program may have aborted on purpose, ended with text still unread, or crashed.</source>
        <translation>O texto que estava a caminho pode ter se perdido. O outro programa pode ter abortado de propósito, terminado com texto por ler ou falhado.</translation>
    </message>
    <message>
        <source>%1: its kernel sent the reset.</source>
        <translation>%1, cujo kernel enviou o reset.</translation>
    </message>
    <message>
        <source>The connection with %1 was ended before this program could use it.</source>
        <translation>A conexão com %1 terminou antes que este programa pudesse usá-la.</translation>
    </message>
    <message>
        <source>The other end gave up while it waited to be accepted, or this computer cut its connections.</source>
        <translation>O outro extremo desistiu enquanto esperava ser aceito, ou este computador abortou as suas conexões.</translation>
    </message>
    <message>
        <source>%1, or this computer&apos;s kernel.</source>
        <translation>%1, ou o kernel deste computador.</translation>
    </message>
    <message>
        <source>Nothing more can be sent to %1: this connection&apos;s way there has ended.</source>
        <translation>Nada mais pode ser enviado para %1: nesta conexão, o caminho para lá terminou.</translation>
    </message>
    <message>
        <source>Either the other end cut the connection, or this end had finished talking. Open a new connection to go on.</source>
        <translation>Ou o outro extremo abortou a conexão, ou este extremo já tinha parado de falar. Abra uma nova conexão para continuar.</translation>
    </message>
    <message>
        <source>This computer&apos;s kernel: it knows already that nobody will take the text.</source>
        <translation>O kernel deste computador: já sabe que ninguém vai receber o texto.</translation>
    </message>
    <message>
        <source>%1 is the IPv4 address %2, written as IPv4 inside IPv6.</source>
        <extracomment>%1 is an address like ::ffff:127.0.0.1, %2 the same as 127.0.0.1. Follows another sentence.</extracomment>
        <translation>%1 é o endereço IPv4 %2, escrito como IPv4 dentro de IPv6.</translation>
    </message>
    <message>
        <source>Passive open. The operating system waits at port %1 of every address of this computer, IPv4 (written as IPv4 inside IPv6) and IPv6.</source>
        <translation>Abertura passiva. O sistema operacional espera na porta %1 de todos os endereços deste computador, IPv4 (escritos como IPv4 dentro de IPv6) e IPv6.</translation>
    </message>
    <message>
        <source>Passive open. The operating system waits at port %1 of every IPv4 address of this computer.</source>
        <translation>Abertura passiva. O sistema operacional espera na porta %1 de todos os endereços IPv4 deste computador.</translation>
    </message>
    <message>
        <source>Passive open. The operating system now waits at %1.</source>
        <translation>Abertura passiva. O sistema operacional agora espera em %1.</translation>
    </message>
    <message>
        <source>This socket is being opened.</source>
        <translation>Este socket está sendo aberto.</translation>
    </message>
    <message>
        <source>Looking up the addresses of the name %1.</source>
        <translation>Buscando os endereços do nome %1.</translation>
    </message>
    <message>
        <source>This socket is being opened at %1.</source>
        <translation>Este socket está sendo aberto em %1.</translation>
    </message>
    <message>
        <source>This UDP socket at %1 has a fixed partner, %2. Nothing was agreed and nothing was sent to set it up: the partner may not even be there.</source>
        <translation>Este socket UDP em %1 tem um interlocutor fixo, %2. Nada se combinou nem se enviou para isso: o interlocutor pode nem sequer estar lá.</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <extracomment>Follows &quot;Passive open. The operating system now waits at 127.0.0.1:5000.&quot;</extracomment>
        <translation>Nada foi enviado.</translation>
    </message>
    <message numerus="yes">
        <source>It has made %n ghosts, one for each connection; the listener itself carries no text.</source>
        <extracomment>Follows &quot;Passive open. The operating system now waits at 127.0.0.1:5000.&quot; A ghost is an accepted socket.</extracomment>
        <translation>
            <numerusform>Este socket passivo criou %n fantasma, um por conexão; ele mesmo não transporta texto.</numerusform>
            <numerusform>Este socket passivo criou %n fantasmas, um por conexão; ele mesmo não transporta texto.</numerusform>
        </translation>
    </message>
    <message>
        <source>This ghost is connected. The listener made it when %1 asked. It uses the same port, %2.</source>
        <extracomment>%1 is the client&apos;s endpoint, %2 a port.</extracomment>
        <translation>Este fantasma está conectado. O socket passivo o criou quando %1 pediu. Usa a mesma porta, %2.</translation>
    </message>
    <message>
        <source>Its listener has been closed since; this connection lives on.</source>
        <translation>O seu socket passivo foi fechado depois; esta conexão continua viva.</translation>
    </message>
    <message numerus="yes">
        <source>Active open. %1 has been asked %n times for a connection and has not answered yet.</source>
        <translation>
            <numerusform>Abertura ativa. Já se pediu %n vez uma conexão a %1, que ainda não respondeu.</numerusform>
            <numerusform>Abertura ativa. Já se pediu %n vezes uma conexão a %1, que ainda não respondeu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Active open. %1 has been asked for a connection; its answer is awaited.</source>
        <translation>Abertura ativa. Pediu-se uma conexão a %1; espera-se a resposta.</translation>
    </message>
    <message>
        <source>This socket at %1 is connected with itself: it reads what it wrote. TCP allows that.</source>
        <translation>Este socket em %1 está conectado consigo mesmo: lê o que ele próprio escreveu. TCP permite isso.</translation>
    </message>
    <message>
        <source>Active open. This end, %1, asked %2 and is connected. Neither end is special now: the connection is balanced.</source>
        <extracomment>%1 is this end&apos;s endpoint, %2 the other&apos;s.</extracomment>
        <translation>Abertura ativa. Este extremo, %1, fez o pedido a %2 e está conectado. Nenhum dos extremos é especial agora: a conexão é balanceada.</translation>
    </message>
    <message>
        <source>This UDP socket waits for datagrams at port %1 of every address of this computer. There is no connection: each datagram stands alone.</source>
        <translation>Este socket UDP espera datagramas na porta %1 de todos os endereços deste computador. Não há conexão: cada datagrama vale por si só.</translation>
    </message>
    <message>
        <source>This UDP socket waits for datagrams at %1. There is no connection: each datagram stands alone.</source>
        <translation>Este socket UDP espera datagramas em %1. Não há conexão: cada datagrama vale por si só.</translation>
    </message>
    <message numerus="yes">
        <source>This one socket has heard from %n peers and can answer each of them.</source>
        <translation>
            <numerusform>Este único socket recebeu datagramas de %n interlocutor e pode lhe responder.</numerusform>
            <numerusform>Este único socket recebeu datagramas de %n interlocutores e pode responder a cada um deles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Peers that start with ::ffff: are IPv4 addresses, written as IPv4 inside IPv6.</source>
        <translation>Os interlocutores que começam com ::ffff: são endereços IPv4, escritos como IPv4 dentro de IPv6.</translation>
    </message>
    <message numerus="yes">
        <source>This end closed first. The kernel guards the pair %1 and %2 for %n more seconds, so that no late segment is taken for part of a new connection.</source>
        <translation>
            <numerusform>Este extremo fechou primeiro. O kernel reserva o par %1 e %2 por mais %n segundo, para que nenhum segmento atrasado seja tomado como parte de uma conexão nova.</numerusform>
            <numerusform>Este extremo fechou primeiro. O kernel reserva o par %1 e %2 por mais %n segundos, para que nenhum segmento atrasado seja tomado como parte de uma conexão nova.</numerusform>
        </translation>
    </message>
    <message>
        <source>This end closed first. The kernel guards the pair %1 and %2 for about a minute, so that no late segment is taken for part of a new connection.</source>
        <translation>Este extremo fechou primeiro. O kernel reserva o par %1 e %2 por cerca de um minuto, para que nenhum segmento atrasado seja tomado como parte de uma conexão nova.</translation>
    </message>
    <message>
        <source>This end has finished talking; %1 has not. What it sends still arrives here, until it finishes too or you press Close.</source>
        <translation>Este extremo parou de falar; %1 ainda não. O que o outro envia ainda chega aqui, até que ele também pare ou que se pressione Fechar.</translation>
    </message>
    <message numerus="yes">
        <source>This end was closed at %1 and %2 has confirmed it, but has not finished yet. The kernel waits %n more seconds for that.</source>
        <extracomment>%1 is a time of day, %2 an endpoint.</extracomment>
        <translation>
            <numerusform>Este extremo foi fechado às %1, e %2 o confirmou, mas ainda não parou de falar. O kernel espera por isso mais %n segundo.</numerusform>
            <numerusform>Este extremo foi fechado às %1, e %2 o confirmou, mas ainda não parou de falar. O kernel espera por isso mais %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This end was closed at %1. The kernel still waits for %2 to confirm it and to finish too.</source>
        <translation>Este extremo foi fechado às %1. O kernel ainda espera que %2 o confirme e também pare de falar.</translation>
    </message>
    <message>
        <source>The other end has finished. This app has not closed. It will stay so until you press Close.</source>
        <translation>O outro extremo parou de falar. Este programa ainda não fechou. Ficará assim até que se pressione Fechar.</translation>
    </message>
    <message>
        <source>The other end finished at %1. This app has not closed. It will stay so until you press Close.</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>O outro extremo parou de falar às %1. Este programa ainda não fechou. Ficará assim até que se pressione Fechar.</translation>
    </message>
    <message>
        <source>Both ends have finished; the kernel waits for the last confirmation from %1.</source>
        <translation>Os dois extremos pararam de falar; o kernel espera a última confirmação de %1.</translation>
    </message>
    <message>
        <source>Nothing of this connection is left in the kernel: both ends are done. Press Close to give the plug back.</source>
        <translation>Nada resta desta conexão no kernel: os dois extremos terminaram. Pressione Fechar para devolver a tomada.</translation>
    </message>
    <message>
        <source>This end was closed at %1. The kernel says goodbye to %2.</source>
        <translation>Este extremo foi fechado às %1. O kernel se despede de %2.</translation>
    </message>
    <message>
        <source>Cut from here at %1 with a reset (RST); what was on its way may be lost.</source>
        <translation>Abortado daqui às %1 com um reset (RST); o que estava a caminho pode ter se perdido.</translation>
    </message>
    <message>
        <source>Closed at %1. Nothing is left of it but this history.</source>
        <translation>Fechado às %1. Dele só resta este histórico.</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes that waited here could never be sent.</source>
        <translation>
            <numerusform>%n byte que esperava aqui não pôde ser enviado.</numerusform>
            <numerusform>%n bytes que esperavam aqui não puderam ser enviados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading is stopped: what arrives waits in the kernel.</source>
        <translation>A leitura está parada: o que chega espera no kernel.</translation>
    </message>
    <message>
        <source>No descriptor is free, so requests wait to be accepted until some socket is closed.</source>
        <translation>Não há descritor livre, portanto os pedidos esperam ser aceitos até que se feche algum socket.</translation>
    </message>
    <message>
        <source>could not be opened</source>
        <translation>não pôde ser aberto</translation>
    </message>
    <message>
        <source>ended by an error</source>
        <translation>terminado por um erro</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fechado</translation>
    </message>
    <message>
        <source>fixed partner, no connection</source>
        <translation>interlocutor fixo, sem conexão</translation>
    </message>
    <message>
        <source>waiting for datagrams</source>
        <translation>à espera de datagramas</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>asking for a connection</source>
        <translation>pedindo conexão</translation>
    </message>
    <message>
        <source>request arrived, being confirmed</source>
        <translation>pedido recebido, confirmando</translation>
    </message>
    <message>
        <source>this side finished talking</source>
        <translation>este lado parou de falar</translation>
    </message>
    <message>
        <source>guarding the endpoint pair</source>
        <translation>reservando o par de pontos extremos</translation>
    </message>
    <message>
        <source>the other side finished; close here</source>
        <translation>o outro parou de falar; falta fechar aqui</translation>
    </message>
    <message>
        <source>last confirmations</source>
        <translation>últimas confirmações</translation>
    </message>
    <message>
        <source>waiting for requests</source>
        <translation>à espera de pedidos</translation>
    </message>
    <message>
        <source>being opened</source>
        <translation>abrindo</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aberto</translation>
    </message>
    <message>
        <source>Close some sockets, or raise the limit (ulimit -n) before starting it.</source>
        <translation>Feche alguns sockets ou aumente o limite (ulimit -n) antes de iniciá-lo.</translation>
    </message>
    <message>
        <source>%1 datagrams were received here; the kernel dropped %2 more, because they came faster than they were read. Together that is all that were sent to this socket: %3.</source>
        <extracomment>All three are numbers of datagrams.</extracomment>
        <translation>Aqui foram recebidos %1 datagramas; o núcleo descartou mais %2, porque chegavam mais rápido do que eram lidos. Juntos, são todos os que foram enviados a este socket: %3.</translation>
    </message>
    <message>
        <source>Character %1: no such key. The keys are state, port, local, remote, proto, role, is, age, bytes, sent, received, queue, error and name; a word with a colon goes in quotes.</source>
        <extracomment>%1 is a position in the text, counted from 1. The keys (state, ...) stay English.</extracomment>
        <translation>Caractere %1: essa chave não existe. As chaves são estado, porta, local, remoto, proto, papel, é, idade, bytes, enviado, recebido, fila, erro e nome; uma palavra com dois-pontos vai entre aspas.</translation>
    </message>
    <message>
        <source>Character %1: no state begins like this. The states are LISTEN, SYN-SENT, SYN-RECV, ESTABLISHED, FIN-WAIT-1, FIN-WAIT-2, CLOSE-WAIT, LAST-ACK, CLOSING, TIME-WAIT, CLOSED and UNCONN.</source>
        <extracomment>%1 is a position in the text, counted from 1.</extracomment>
        <translation>Caractere %1: nenhum estado começa assim. Os estados são LISTEN, SYN-SENT, SYN-RECV, ESTABLISHED, FIN-WAIT-1, FIN-WAIT-2, CLOSE-WAIT, LAST-ACK, CLOSING, TIME-WAIT, CLOSED e UNCONN.</translation>
    </message>
    <message>
        <source>Character %1: the protocol is tcp or udp.</source>
        <extracomment>%1 is a position in the text, counted from 1.</extracomment>
        <translation>Caractere %1: o protocolo é tcp ou udp.</translation>
    </message>
    <message>
        <source>Character %1: the role is passive, active or ghost.</source>
        <extracomment>%1 is a position in the text, counted from 1. The roles: as in src/journal/filterterm.cpp.</extracomment>
        <translation>Caractere %1: o papel é passivo, ativo ou fantasma.</translation>
    </message>
    <message>
        <source>Character %1: a row is ghost, listener, mine, open, ended, closing, failed or peer.</source>
        <extracomment>%1 is a position in the text, counted from 1. The words: as in src/journal/filterterm.cpp.</extracomment>
        <translation>Caractere %1: uma linha é fantasma, passivo, meu, aberto, encerrado, fechando, falhou ou par.</translation>
    </message>
    <message>
        <source>Character %1: a number of bytes goes here, as in &gt;1k, &lt;=20M or 100-200.</source>
        <extracomment>%1 is a position in the text, counted from 1.</extracomment>
        <translation>Caractere %1: aqui vai uma quantidade de bytes, como &gt;1k, &lt;=20M ou 100-200.</translation>
    </message>
    <message>
        <source>Character %1: a time goes here, as in &gt;10s, &lt;5m or &gt;=1h.</source>
        <extracomment>%1 is a position in the text, counted from 1.</extracomment>
        <translation>Caractere %1: aqui vai um tempo, como &gt;10s, &lt;5m ou &gt;=1h.</translation>
    </message>
    <message>
        <source>Character %1: a network is written as in 10.0.0.0/8 or fe80::/10.</source>
        <extracomment>%1 is a position in the text, counted from 1.</extracomment>
        <translation>Caractere %1: uma rede se escreve como 10.0.0.0/8 ou fe80::/10.</translation>
    </message>
    <message>
        <source>Character %1: no such error. Write its name, as in ECONNREFUSED, or any.</source>
        <extracomment>%1 is a position in the text, counted from 1.</extracomment>
        <translation>Caractere %1: esse erro não existe. Escreva o seu nome, como ECONNREFUSED, ou qualquer.</translation>
    </message>
    <message>
        <source>Something to look for is missing at character %1.</source>
        <extracomment>%1 is a position in the text, counted from 1.</extracomment>
        <translation>No caractere %1 falta o que procurar.</translation>
    </message>
    <message>
        <source>The parenthesis at character %1 has no partner.</source>
        <extracomment>%1 is a position in the text, counted from 1.</extracomment>
        <translation>O parêntese do caractere %1 não tem par.</translation>
    </message>
    <message>
        <source>The quotes at character %1 are not closed.</source>
        <extracomment>%1 is a position in the text, counted from 1.</extracomment>
        <translation>As aspas do caractere %1 não se fecham.</translation>
    </message>
    <message>
        <source>From character %1 on the filter is too long or too deep.</source>
        <extracomment>%1 is a position in the text, counted from 1.</extracomment>
        <translation>A partir do caractere %1 o filtro é longo ou profundo demais.</translation>
    </message>
</context>
</TS>
