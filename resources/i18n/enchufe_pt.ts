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
    <message>
        <source>URL is tcp://IP:PORT or udp://IP:PORT; IPv6 stands in brackets; port 0 lets the system choose.
listen   waits there and prints what arrives, byte for byte. Ctrl+C ends it.
connect  sends standard input and prints what arrives, byte for byte.
table    lists the sockets of Enchufe&apos;s programs; --all: of this computer; --watch: what changes.
--filter takes what the window&apos;s filter takes: &quot;state:listen port:5000&quot;, &quot;-udp bytes:&gt;1k&quot;.
--json prints events (or sockets), one JSON object a line. --lang en|es|pt chooses the language.
Exit status: 0 done, 1 the network said no, 2 wrong usage.
</source>
        <translation>A URL é tcp://IP:PORTA ou udp://IP:PORTA; IPv6 vai entre colchetes; com a porta 0, o sistema escolhe.
listen   espera ali e imprime o que chega, byte a byte. Ctrl+C termina.
connect  envia a entrada padrão e imprime o que chega, byte a byte.
table    lista os sockets dos programas de Enchufe; --all: deste computador; --watch: o que muda.
--filter aceita o mesmo que o filtro da janela: &quot;state:listen port:5000&quot;, &quot;-udp bytes:&gt;1k&quot;.
--json imprime eventos (ou sockets), um objeto JSON por linha. --lang en|es|pt escolhe o idioma.
Código de saída: 0 feito, 1 a rede disse que não, 2 uso incorreto.
</translation>
    </message>
    <message>
        <source>--filter: age cannot be asked here, for the kernel does not tell how old a socket is.</source>
        <translation>--filter: aqui não se pode perguntar por age, pois o kernel não diz a idade de um socket.</translation>
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
    <message>
        <source>%1: its own FIN has come back, for it is connected with itself.</source>
        <translation>%1: o seu próprio FIN voltou, porque está conectado consigo mesmo.</translation>
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
    <name>enchufe::CallModel</name>
    <message>
        <source>socket number %1</source>
        <comment>a socket without an endpoint</comment>
        <translation>socket número %1</translation>
    </message>
    <message>
        <source>How long the call took.</source>
        <translation>Quanto tempo a chamada demorou.</translation>
    </message>
    <message>
        <source>This call was not timed.</source>
        <translation>O tempo desta chamada não foi medido.</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column: when a call was made</comment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Socket</source>
        <comment>column: whose call it was</comment>
        <translation>Socket</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>column: the name of a system call</comment>
        <translation>Chamada</translation>
    </message>
    <message>
        <source>Arguments</source>
        <comment>column: of a system call</comment>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column: of a system call</comment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>column: the errno of a system call</comment>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Duration</source>
        <comment>column: of a system call</comment>
        <translation>Duração</translation>
    </message>
</context>
<context>
    <name>enchufe::CallsPage</name>
    <message numerus="yes">
        <source>%n line(s) are on the clipboard, as strace writes them.</source>
        <translation>
            <numerusform>%n linha está na área de transferência, tal como strace a escreve.</numerusform>
            <numerusform>%n linhas estão na área de transferência, tal como strace as escreve.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no program to copy: the first calls of this socket are not kept.</source>
        <translation>Não há programa para copiar: as primeiras chamadas deste socket não foram conservadas.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are on the clipboard as a C program.</source>
        <translation>
            <numerusform>%n chamada está na área de transferência, como programa em C.</numerusform>
            <numerusform>%n chamadas estão na área de transferência, como programa em C.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are on the clipboard as a Python program.</source>
        <translation>
            <numerusform>%n chamada está na área de transferência, como programa em Python.</numerusform>
            <numerusform>%n chamadas estão na área de transferência, como programa em Python.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) are accepted in it.</source>
        <translation>
            <numerusform>Nele se aceita %n conexão.</numerusform>
            <numerusform>Nele se aceitam %n conexões.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later call(s) are left out.</source>
        <translation>
            <numerusform>Fica de fora %n chamada posterior.</numerusform>
            <numerusform>Ficam de fora %n chamadas posteriores.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not have all the bytes that were sent.</source>
        <translation>O programa não tem todos os bytes que foram enviados.</translation>
    </message>
    <message>
        <source>Choose a socket above to see its calls.</source>
        <translation>Escolha um socket acima para ver as suas chamadas.</translation>
    </message>
    <message>
        <source>Only its own program knows the calls of this socket: strace would show them.</source>
        <translation>Só o próprio programa deste socket conhece as suas chamadas: strace as mostraria.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n call(s); older ones are no longer listed.</source>
        <translation>
            <numerusform>%n chamada, a mais recente; as mais antigas já não são listadas.</numerusform>
            <numerusform>As %n chamadas mais recentes; as mais antigas já não são listadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <comment>system calls</comment>
        <translation>
            <numerusform>%n chamada</numerusform>
            <numerusform>%n chamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>This socket</source>
        <comment>whose calls are listed</comment>
        <translation>Este socket</translation>
    </message>
    <message>
        <source>Lists the calls of the chosen socket; of a listener also those of the sockets that it accepted.</source>
        <translation>Lista as chamadas do socket escolhido; de um socket passivo, também as dos sockets que ele aceitou.</translation>
    </message>
    <message>
        <source>All sockets</source>
        <comment>whose calls are listed</comment>
        <translation>Todos os sockets</translation>
    </message>
    <message>
        <source>Lists the calls of every socket of this program in one order.</source>
        <translation>Lista em uma só ordem as chamadas de todos os sockets deste programa.</translation>
    </message>
    <message>
        <source>&amp;Copy lines</source>
        <translation>&amp;Copiar linhas</translation>
    </message>
    <message>
        <source>Copies the chosen calls as strace writes them.</source>
        <translation>Copia as chamadas escolhidas tal como strace as escreve.</translation>
    </message>
    <message>
        <source>Copy as C</source>
        <translation>Copiar como C</translation>
    </message>
    <message>
        <source>Copies a C program that makes the same calls in the same order.</source>
        <translation>Copia um programa em C que faz as mesmas chamadas na mesma ordem.</translation>
    </message>
    <message>
        <source>Copy as Python</source>
        <translation>Copiar como Python</translation>
    </message>
    <message>
        <source>Copies a Python program that makes the same calls in the same order.</source>
        <translation>Copia um programa em Python que faz as mesmas chamadas na mesma ordem.</translation>
    </message>
    <message>
        <source>System calls</source>
        <translation>Chamadas de sistema</translation>
    </message>
</context>
<context>
    <name>enchufe::ClientsBar</name>
    <message numerus="yes">
        <source>%1 of %n client(s) connected.</source>
        <extracomment>How many of several clients are connected.</extracomment>
        <translation>
            <numerusform>%1 de %n cliente conectado.</numerusform>
            <numerusform>%1 de %n clientes conectados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be.</source>
        <comment>of several clients, connected</comment>
        <translation>
            <numerusform>%n não conseguiu conectar.</numerusform>
            <numerusform>%n não conseguiram conectar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close them all</source>
        <translation>Fechar todos</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Clients connected</source>
        <translation>Clientes conectados</translation>
    </message>
</context>
<context>
    <name>enchufe::ColumnChooser</name>
    <message>
        <source>&amp;Reset</source>
        <comment>the columns of the table</comment>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>&amp;Sort the waterfall</source>
        <translation>&amp;Ordenar a cascata</translation>
    </message>
    <message>
        <source>By &amp;start</source>
        <translation>Por &amp;início</translation>
    </message>
    <message>
        <source>By &amp;end</source>
        <translation>Por &amp;fim</translation>
    </message>
    <message>
        <source>By &amp;duration</source>
        <translation>Por &amp;duração</translation>
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
    <name>enchufe::CountersPage</name>
    <message>
        <source>This system tells no counters.</source>
        <translation>Este sistema não informa contadores.</translation>
    </message>
    <message>
        <source>Reading the kernel&apos;s counters...</source>
        <translation>Lendo os contadores do kernel...</translation>
    </message>
    <message numerus="yes">
        <source>Marked %n second(s) ago.</source>
        <translation>
            <numerusform>Marcado há %n segundo.</numerusform>
            <numerusform>Marcado há %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No counter has moved since.</source>
        <translation>Nenhum contador mudou desde então.</translation>
    </message>
    <message>
        <source>These counters have moved since.</source>
        <translation>Estes contadores mudaram desde então.</translation>
    </message>
    <message>
        <source>Whole machine: all programs in this network namespace count, not this socket alone.</source>
        <translation>Máquina inteira: contam todos os programas deste namespace de rede, não só este socket.</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Contadores</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Contador</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>Mudou em</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>O que significa</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Counts from now on: what moves next is what you do next.</source>
        <translation>Conta a partir de agora: o que mudar a seguir é o que se fizer a seguir.</translation>
    </message>
</context>
<context>
    <name>enchufe::DetailsPage</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Other end</source>
        <translation>Outro extremo</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>O que significa</translation>
    </message>
    <message>
        <source>Choose a socket above to see what the kernel knows of it.</source>
        <translation>Escolha um socket acima para ver o que o kernel sabe dele.</translation>
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
    <message>
        <source>Ends at once with RST: text on its way may be lost, and no TIME-WAIT follows.</source>
        <translation>Termina de imediato com RST: o texto a caminho pode se perder, e não há TIME-WAIT depois.</translation>
    </message>
    <message>
        <source>Closes while bytes wait unread here: the system then sends RST.</source>
        <translation>Fecha com bytes ainda não lidos à espera aqui: o sistema então envia RST.</translation>
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
    <message>
        <source>Waiting to be accepted %1</source>
        <translation>À espera de aceitação %1</translation>
    </message>
    <message>
        <source>Another program&apos;s socket %1</source>
        <translation>Socket de outro programa %1</translation>
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
    <name>enchufe::FactView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>enchufe::FilterChips</name>
    <message>
        <source>All</source>
        <comment>rows of the table</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Listening</source>
        <comment>sockets</comment>
        <translation>À espera</translation>
    </message>
    <message>
        <source>Connected</source>
        <comment>sockets</comment>
        <translation>Conectados</translation>
    </message>
    <message>
        <source>Closing</source>
        <comment>sockets</comment>
        <translation>Fechando</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>sockets of this program</comment>
        <translation>Meus</translation>
    </message>
    <message>
        <source>Show these rows only; Ctrl adds to what is chosen.</source>
        <translation>Mostrar só estas linhas; Ctrl as soma ao que já está escolhido.</translation>
    </message>
    <message>
        <source>Show every row</source>
        <translation>Mostrar todas as linhas</translation>
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
        <source>7 of 7. Now the ghost is closed as well. The client&apos;s endpoint pair spends a minute in TIME-WAIT, counting down; then it is free.</source>
        <translation>7 de 7. Agora o fantasma também foi fechado. O par de pontos extremos do cliente passa um minuto em TIME-WAIT, em contagem regressiva; depois está livre.</translation>
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
    <name>enchufe::FirstRun</name>
    <message>
        <source>The first steps begin anew: press Enter to wait for a connection.</source>
        <translation>Os primeiros passos começam de novo: pressionar Enter para esperar uma conexão.</translation>
    </message>
</context>
<context>
    <name>enchufe::GhostBubble</name>
    <message>
        <source>Neither end is special now: the connection is balanced.</source>
        <translation>Nenhum dos extremos é especial agora: a conexão é balanceada.</translation>
    </message>
    <message>
        <source>Either may speak, and either may close first.</source>
        <translation>Qualquer um pode falar, e qualquer um pode fechar primeiro.</translation>
    </message>
    <message>
        <source>Ghost socket: made by accept() for this one connection. Same port as its listener.</source>
        <translation>Socket fantasma: criado por accept() só para esta conexão. Usa a mesma porta que o seu socket passivo.</translation>
    </message>
    <message>
        <source>Open another client</source>
        <translation>Abrir outro cliente</translation>
    </message>
    <message>
        <source>Close this remark</source>
        <translation>Fechar esta observação</translation>
    </message>
    <message>
        <source>Which port does it use? The same: %1.</source>
        <translation>Que porta ele usa? A mesma: %1.</translation>
    </message>
</context>
<context>
    <name>enchufe::GraphView</name>
    <message>
        <source>Round-trip time (rtt)</source>
        <translation>Tempo de ida e volta (rtt)</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Janelas</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Taxas</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>rtt</source>
        <comment>round-trip time</comment>
        <translation>rtt</translation>
    </message>
    <message>
        <source>congestion window</source>
        <comment>a line of a graph</comment>
        <translation>janela de congestionamento</translation>
    </message>
    <message>
        <source>window of the other end</source>
        <comment>a line of a graph</comment>
        <translation>janela do outro extremo</translation>
    </message>
    <message>
        <source>sending</source>
        <comment>a line of a graph</comment>
        <translation>envio</translation>
    </message>
    <message>
        <source>receiving</source>
        <comment>a line of a graph</comment>
        <translation>recepção</translation>
    </message>
    <message>
        <source>receive queue</source>
        <comment>a line of a graph</comment>
        <translation>fila de recepção</translation>
    </message>
    <message>
        <source>send queue</source>
        <comment>a line of a graph</comment>
        <translation>fila de envio</translation>
    </message>
    <message>
        <source>%1, this end</source>
        <extracomment>%1 is what a line of a graph shows, such as &quot;rtt&quot;.</extracomment>
        <translation>%1, este extremo</translation>
    </message>
    <message>
        <source>%1, other end</source>
        <translation>%1, outro extremo</translation>
    </message>
    <message>
        <source>%1: nothing measured yet</source>
        <translation>%1: nada medido ainda</translation>
    </message>
    <message>
        <source>%1: %2 (%3 to %4)</source>
        <extracomment>%1 is what is measured, %2 the newest value, %3 and %4 the least and the most of the last minute.</extracomment>
        <translation>%1: %2 (%3 a %4)</translation>
    </message>
    <message>
        <source>seconds</source>
        <comment>a time axis</comment>
        <translation>segundos</translation>
    </message>
</context>
<context>
    <name>enchufe::GraphsPage</name>
    <message>
        <source>Choose a connection above to see its times, windows, rates and queues.</source>
        <translation>Escolha uma conexão acima para ver os seus tempos, janelas, taxas e filas.</translation>
    </message>
    <message>
        <source>A listener carries no bytes: its connections have graphs, each its own.</source>
        <translation>Um socket passivo não transporta bytes: os gráficos são das suas conexões, cada uma com os seus.</translation>
    </message>
    <message>
        <source>Graphs</source>
        <translation>Gráficos</translation>
    </message>
</context>
<context>
    <name>enchufe::InspectTabs</name>
    <message>
        <source>Exchange</source>
        <comment>a tab</comment>
        <translation>Troca</translation>
    </message>
    <message>
        <source>Queues</source>
        <comment>a tab</comment>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Graphs</source>
        <comment>a tab</comment>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>a tab</comment>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Options</source>
        <comment>a tab</comment>
        <translation>Opções</translation>
    </message>
    <message>
        <source>Counters</source>
        <comment>a tab</comment>
        <translation>Contadores</translation>
    </message>
    <message>
        <source>What is sent and received over the chosen socket.</source>
        <translation>O que se envia e se recebe pelo socket escolhido.</translation>
    </message>
    <message>
        <source>What waits at both ends, and the window.</source>
        <translation>O que espera nos dois extremos, e a janela.</translation>
    </message>
    <message>
        <source>Round trips, windows, rates and queues of the last minute.</source>
        <translation>Idas e voltas, janelas, taxas e filas do último minuto.</translation>
    </message>
    <message>
        <source>Everything the kernel tells of the chosen socket.</source>
        <translation>Tudo o que o kernel informa do socket escolhido.</translation>
    </message>
    <message>
        <source>The options of the chosen socket, read and set.</source>
        <translation>As opções do socket escolhido: lê-las e mudá-las.</translation>
    </message>
    <message>
        <source>The kernel&apos;s counters that moved since a mark.</source>
        <translation>Os contadores do kernel que mudaram desde uma marca.</translation>
    </message>
    <message>
        <source>About the chosen socket</source>
        <translation>Sobre o socket escolhido</translation>
    </message>
    <message>
        <source>Sequence</source>
        <comment>a tab</comment>
        <translation>Sequência</translation>
    </message>
    <message>
        <source>States</source>
        <comment>a tab</comment>
        <translation>Estados</translation>
    </message>
    <message>
        <source>Calls</source>
        <comment>a tab</comment>
        <translation>Chamadas</translation>
    </message>
    <message>
        <source>Both ends in time: calls, bytes, states and what travelled between them.</source>
        <translation>Os dois extremos no tempo: chamadas, bytes, estados e o que viajou entre eles.</translation>
    </message>
    <message>
        <source>The states that both ends have been in, on the diagram of RFC 9293.</source>
        <translation>Os estados pelos quais passaram os dois extremos, no diagrama da RFC 9293.</translation>
    </message>
    <message>
        <source>The system calls made for the chosen socket, with what the kernel answered.</source>
        <translation>As chamadas de sistema feitas para o socket escolhido, com o que o kernel respondeu.</translation>
    </message>
</context>
<context>
    <name>enchufe::MainWindow</name>
    <message>
        <source>Enchufe</source>
        <translation>Enchufe</translation>
    </message>
</context>
<context>
    <name>enchufe::MapDrop</name>
    <message>
        <source>Only this computer can ask: the other host opens its own sockets.</source>
        <translation>Só este computador pode pedir: o outro host abre os seus próprios sockets.</translation>
    </message>
    <message>
        <source>Fills the form to ask %1: the port is still to be chosen.</source>
        <translation>Preenche o formulário para fazer um pedido a %1: falta escolher a porta.</translation>
    </message>
    <message>
        <source>Opens a UDP socket to %1.</source>
        <translation>Abre um socket UDP para %1.</translation>
    </message>
    <message>
        <source>Opens a UDP socket at %1 to %2.</source>
        <translation>Abre um socket UDP em %1 para %2.</translation>
    </message>
    <message>
        <source>Asks %1 for a connection.</source>
        <translation>Pede uma conexão a %1.</translation>
    </message>
    <message>
        <source>Asks %2 for a connection, from %1.</source>
        <translation>Pede uma conexão a %2, a partir de %1.</translation>
    </message>
</context>
<context>
    <name>enchufe::MapPanel</name>
    <message>
        <source>Host map</source>
        <translation>Mapa de hosts</translation>
    </message>
    <message>
        <source>The list says the same.</source>
        <translation>A lista diz o mesmo.</translation>
    </message>
    <message>
        <source>Host map as a list</source>
        <translation>Mapa de hosts, como lista</translation>
    </message>
</context>
<context>
    <name>enchufe::MapTree</name>
    <message>
        <source>Host, plug, other end</source>
        <translation>Host, tomada, outro extremo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>O que é</translation>
    </message>
</context>
<context>
    <name>enchufe::MapView</name>
    <message>
        <source>Two hosts, each with its IP and port, and the connection between them: sockets that are opened appear here.</source>
        <translation>Dois hosts, cada um com o seu IP e a sua porta, e a conexão entre eles: os sockets que se abrem aparecem aqui.</translation>
    </message>
    <message>
        <source>Fold these connections</source>
        <translation>Recolher estas conexões</translation>
    </message>
    <message>
        <source>Unfold these connections</source>
        <translation>Expandir estas conexões</translation>
    </message>
</context>
<context>
    <name>enchufe::MoreFields</name>
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
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Accept by hand</source>
        <translation>Aceitar à mão</translation>
    </message>
    <message>
        <source>Backlog: requests that may wait</source>
        <translation>Fila: pedidos que podem esperar</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Fila de pedidos em espera</translation>
    </message>
    <message>
        <source>Each peer gets</source>
        <translation>Cada interlocutor recebe</translation>
    </message>
    <message>
        <source>Ghost sockets</source>
        <translation>Sockets fantasma</translation>
    </message>
    <message>
        <source>no socket: one for all peers</source>
        <translation>nenhum socket: um só para todos</translation>
    </message>
    <message>
        <source>a ghost on the same port</source>
        <translation>um fantasma na mesma porta</translation>
    </message>
    <message>
        <source>a ghost on another port</source>
        <translation>um fantasma em outra porta</translation>
    </message>
    <message>
        <source>Bytes in one read</source>
        <translation>Bytes em uma leitura</translation>
    </message>
    <message>
        <source>all</source>
        <comment>bytes in one read</comment>
        <translation>todos</translation>
    </message>
    <message>
        <source>IPv6 only</source>
        <translation>Só IPv6</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>This end&apos;s address. Several, with commas between them, are taken in turn by several clients.</source>
        <translation>O endereço deste extremo. Se houver vários, separados por vírgulas, os vários clientes os usam um após o outro.</translation>
    </message>
    <message>
        <source>This end&apos;s port. Several clients take it and those that follow.</source>
        <translation>A porta deste extremo. Vários clientes usam essa e as seguintes.</translation>
    </message>
    <message>
        <source>So many sockets ask at once; one button closes them all again.</source>
        <translation>Essa quantidade de sockets pede ao mesmo tempo; um botão fecha todos de novo.</translation>
    </message>
    <message>
        <source>Requests wait in the queue until you accept them, one at a time.</source>
        <translation>Os pedidos esperam na fila até serem aceitos, um de cada vez.</translation>
    </message>
    <message>
        <source>The queue&apos;s length as listen() is told it. Linux lets one more wait than that.</source>
        <translation>O tamanho da fila, tal como se passa a listen(). Linux deixa esperar um a mais.</translation>
    </message>
    <message>
        <source>TCP makes a socket for each connection. With UDP the program decides: one socket for all, or one for each peer, on the same port or, as TFTP does, on another.</source>
        <translation>TCP cria um socket para cada conexão. Com UDP o programa decide: um socket para todos ou um para cada interlocutor, na mesma porta ou, como faz TFTP, em outra.</translation>
    </message>
    <message>
        <source>The most that one read takes. A datagram that is longer is cut, and its rest is lost; of a stream the rest is read next.</source>
        <translation>O máximo que uma leitura retira. Um datagrama mais longo é cortado, e o resto se perde; de um fluxo de bytes, o resto é lido em seguida.</translation>
    </message>
    <message>
        <source>An IPv6 socket that takes no IPv4: IPV6_V6ONLY. Otherwise :: takes both.</source>
        <translation>Um socket IPv6 que não aceita IPv4: IPV6_V6ONLY. Sem isso, :: aceita ambos.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
</context>
<context>
    <name>enchufe::NextCard</name>
    <message>
        <source>This time close the ghost first: choose its row and press Ctrl+W, then close its client. TIME-WAIT stays at the end that closed first.</source>
        <translation>Desta vez, fechar primeiro o fantasma: escolher a sua linha e pressionar Ctrl+W; depois, fechar o seu cliente. TIME-WAIT fica no extremo que fechou primeiro.</translation>
    </message>
    <message>
        <source>Press Enter for a UDP socket that waits, and once more for one that sends to it. There is no listener and no ghost: one socket hears everybody, and nothing is agreed beforehand.</source>
        <translation>Pressionar Enter para abrir um socket UDP que espera, e mais uma vez para abrir um que lhe envia datagramas. Não há socket passivo nem fantasma: um só socket ouve todos, e nada se combina de antemão.</translation>
    </message>
    <message>
        <source>Type the name of a server and its port, 80 for the web, and press Enter. Then send HEAD / HTTP/1.0 and after it an empty line: its answer comes as it is.</source>
        <translation>Digitar o nome de um servidor e a sua porta, 80 para a web, e pressionar Enter. Depois, enviar HEAD / HTTP/1.0 e, em seguida, uma linha vazia: a resposta chega tal como é.</translation>
    </message>
    <message>
        <source>You have seen slides 2 to 4: a passive and an active open, a ghost socket, and a balanced connection. What next?</source>
        <translation>Já apareceram os slides 2 a 4: uma abertura passiva e uma ativa, um socket fantasma e uma conexão balanceada. E agora?</translation>
    </message>
    <message>
        <source>Who closes first?</source>
        <translation>Quem fecha primeiro?</translation>
    </message>
    <message>
        <source>Talk to a real server</source>
        <translation>Falar com um servidor de verdade</translation>
    </message>
    <message>
        <source>Close everything</source>
        <translation>Fechar tudo</translation>
    </message>
    <message>
        <source>Closes every socket that is open in this window</source>
        <translation>Fecha todos os sockets abertos nesta janela</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>What next?</source>
        <translation>E agora?</translation>
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
        <source>%1: only this computer</source>
        <translation>%1: só este computador</translation>
    </message>
    <message>
        <source>%1: through %2</source>
        <extracomment>%1 is an address, %2 a network interface such as eth0.</extracomment>
        <translation>%1: por %2</translation>
    </message>
    <message>
        <source>More: my end, clients</source>
        <translation>Mais: meu extremo, clientes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy these addresses</source>
        <translation>Copiar estes endereços</translation>
    </message>
    <message>
        <source>More: queue, service</source>
        <translation>Mais: fila, serviço</translation>
    </message>
    <message>
        <source>More: ghosts, service</source>
        <translation>Mais: fantasmas, serviço</translation>
    </message>
</context>
<context>
    <name>enchufe::OptionModel</name>
    <message>
        <source>the system&apos;s</source>
        <translation>o do sistema</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>ainda não lido</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opção</translation>
    </message>
    <message>
        <source>Ask for</source>
        <translation>Pedir</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Lido de volta</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>O que significa</translation>
    </message>
</context>
<context>
    <name>enchufe::OptionsPage</name>
    <message>
        <source>Choose a socket above to see its options.</source>
        <translation>Escolha um socket acima para ver as suas opções.</translation>
    </message>
    <message>
        <source>Only its own program can ask for the options of a socket or change them.</source>
        <translation>Só o próprio programa de um socket pode consultar as suas opções ou mudá-las.</translation>
    </message>
    <message>
        <source>This socket is closed: these are the options as they were last read.</source>
        <translation>Este socket está fechado: estas são as opções tal como foram lidas pela última vez.</translation>
    </message>
    <message>
        <source>What the kernel has now. Tick or edit a value to change it; what the kernel makes of it is read back.</source>
        <translation>O que o kernel tem agora. Para mudar um valor, marque-o ou edite-o; o que o kernel faz dele é lido de volta.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Ler de novo</translation>
    </message>
    <message>
        <source>Asks the kernel for all options of this socket.</source>
        <translation>Pede ao kernel todas as opções deste socket.</translation>
    </message>
</context>
<context>
    <name>enchufe::PauseBanner</name>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message numerus="yes">
        <source>Paused %1 s, %n event(s) waiting</source>
        <comment>the display; sockets go on</comment>
        <translation>
            <numerusform>Em pausa há %1 s, %n evento à espera</numerusform>
            <numerusform>Em pausa há %1 s, %n eventos à espera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enchufe::PictureView</name>
    <message>
        <source>Copy picture</source>
        <translation>Copiar desenho</translation>
    </message>
    <message>
        <source>Save picture as...</source>
        <translation>Salvar desenho como...</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Mostrar por inteiro</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>O desenho está na área de transferência.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Salvar desenho</translation>
    </message>
    <message>
        <source>Drawing of lines (*.svg)</source>
        <translation>Desenho de linhas (*.svg)</translation>
    </message>
    <message>
        <source>Image (*.png)</source>
        <translation>Imagem (*.png)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvo como %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Não foi possível gravar %1: %2</translation>
    </message>
</context>
<context>
    <name>enchufe::QueuesPage</name>
    <message>
        <source>This end, %1</source>
        <extracomment>%1 is an endpoint.</extracomment>
        <translation>Este extremo, %1</translation>
    </message>
    <message>
        <source>Other end, %1</source>
        <extracomment>%1 is an endpoint.</extracomment>
        <translation>Outro extremo, %1</translation>
    </message>
    <message>
        <source>Choose a socket above to see what waits in its queues.</source>
        <translation>Escolha um socket acima para ver o que espera nas suas filas.</translation>
    </message>
    <message>
        <source>Nothing waits here: the kernel has no queues of this socket.</source>
        <translation>Nada espera aqui: o kernel não tem filas deste socket.</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Queues as a picture</source>
        <translation>As filas em um desenho</translation>
    </message>
    <message>
        <source>The list beside it says the same.</source>
        <translation>A lista ao lado diz o mesmo.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>O que significa</translation>
    </message>
</context>
<context>
    <name>enchufe::ReadGate</name>
    <message>
        <source>Bytes to read</source>
        <translation>Bytes a ler</translation>
    </message>
    <message>
        <source> B</source>
        <comment>bytes, after a number</comment>
        <translation> B</translation>
    </message>
    <message>
        <source>Accept by itself</source>
        <translation>Aceitar automaticamente</translation>
    </message>
    <message>
        <source>Accept by hand</source>
        <translation>Aceitar à mão</translation>
    </message>
    <message>
        <source>Accepts all that wait, and from now on each request as it comes.</source>
        <translation>Aceita todos os que esperam e, a partir de agora, cada pedido assim que chega.</translation>
    </message>
    <message>
        <source>From now on requests wait in the system&apos;s queue, connected but held by nobody, until you accept them.</source>
        <translation>A partir de agora os pedidos esperam na fila do sistema, conectados mas sem dono, até serem aceitos.</translation>
    </message>
    <message>
        <source>Accept one</source>
        <translation>Aceitar um</translation>
    </message>
    <message>
        <source>Takes the request that has waited longest: one ghost socket is made.</source>
        <translation>Retira o pedido que espera há mais tempo: cria-se um socket fantasma.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Voltar a ler</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Parar de ler</translation>
    </message>
    <message>
        <source>Reads what waits, and from now on all that arrives.</source>
        <translation>Lê o que espera e, a partir de agora, tudo o que chega.</translation>
    </message>
    <message>
        <source>What arrives waits in the system until its buffer is full; what comes then is dropped.</source>
        <translation>O que chega espera no sistema até que o buffer se encha; o que vem depois é descartado.</translation>
    </message>
    <message>
        <source>What arrives waits in the system. When its buffer is full it closes the window, and the other end has to wait too.</source>
        <translation>O que chega espera no sistema. Quando o buffer se enche, o sistema fecha a janela, e o outro extremo também tem de esperar.</translation>
    </message>
    <message>
        <source>Read one datagram</source>
        <translation>Ler um datagrama</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Ler</translation>
    </message>
    <message>
        <source>Takes the datagram that has waited longest.</source>
        <translation>Retira o datagrama que espera há mais tempo.</translation>
    </message>
    <message>
        <source>Takes so many bytes of those that wait.</source>
        <translation>Retira essa quantidade dos bytes que esperam.</translation>
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
    <name>enchufe::SequenceModel</name>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Seen or inferred</source>
        <translation>Visto ou deduzido</translation>
    </message>
</context>
<context>
    <name>enchufe::SequencePage</name>
    <message>
        <source>Sequence</source>
        <translation>Sequência</translation>
    </message>
    <message>
        <source>The conversation in time, each end a lane. The list says the same in words.</source>
        <translation>A conversa no tempo, com uma raia para cada extremo. A lista diz o mesmo em palavras.</translation>
    </message>
    <message>
        <source>Sequence, as a list</source>
        <translation>Sequência, como lista</translation>
    </message>
    <message>
        <source>By order</source>
        <translation>Por ordem</translation>
    </message>
    <message>
        <source>Each line is one row, however long it took.</source>
        <translation>Cada linha ocupa uma fileira, por mais que tenha demorado.</translation>
    </message>
    <message>
        <source>To scale</source>
        <translation>Em escala</translation>
    </message>
    <message>
        <source>What took longer is further apart; long waits are cut and say so.</source>
        <translation>O que demorou mais fica mais afastado; as esperas longas são cortadas, com indicação.</translation>
    </message>
    <message>
        <source>Follow the newest</source>
        <translation>Seguir o mais recente</translation>
    </message>
    <message>
        <source>Stays at the end while lines come, until you scroll back.</source>
        <translation>Fica no final enquanto chegam linhas, até que se role para trás.</translation>
    </message>
    <message>
        <source>Choose a socket above to see its conversation in time.</source>
        <translation>Escolha um socket acima para ver a sua conversa no tempo.</translation>
    </message>
</context>
<context>
    <name>enchufe::SequenceTexts</name>
    <message>
        <source>… %1 …</source>
        <comment>a wait that is not drawn to scale</comment>
        <translation>… %1 …</translation>
    </message>
    <message>
        <source>not a socket of this program</source>
        <translation>não é um socket deste programa</translation>
    </message>
    <message>
        <source>client (active open)</source>
        <translation>cliente (abertura ativa)</translation>
    </message>
    <message>
        <source>UDP with a fixed partner</source>
        <translation>UDP com interlocutor fixo</translation>
    </message>
    <message>
        <source>accepted (ghost socket)</source>
        <translation>aceito (socket fantasma)</translation>
    </message>
    <message>
        <source>UDP ghost socket</source>
        <translation>socket fantasma UDP</translation>
    </message>
    <message>
        <source>listener (passive open)</source>
        <translation>socket passivo (abertura passiva)</translation>
    </message>
    <message>
        <source>UDP, waits for datagrams</source>
        <translation>UDP, espera datagramas</translation>
    </message>
    <message>
        <source>in the listener&apos;s queue</source>
        <translation>na fila do socket passivo</translation>
    </message>
    <message>
        <source>another program&apos;s socket</source>
        <translation>socket de outro programa</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an endpoint, what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is known of this end but what ours shows: its lane has no calls and no states.</source>
        <translation>Deste extremo só se sabe o que o nosso mostra: a sua raia não tem chamadas nem estados.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from one endpoint to another</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>SYN again (%1)</source>
        <comment>the how manieth request</comment>
        <translation>SYN de novo (%1)</translation>
    </message>
    <message>
        <source>data</source>
        <translation>dados</translation>
    </message>
    <message>
        <source>datagram</source>
        <translation>datagrama</translation>
    </message>
    <message>
        <source>end of data</source>
        <translation>fim dos dados</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>não enviado</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>cortado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how many bytes, and how they begin</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>recv() = 0: the other side has finished talking.</source>
        <translation>recv() = 0: o outro lado parou de falar.</translation>
    </message>
    <message>
        <source>Inferred: connect() was called and did not fail at once.</source>
        <translation>Deduzido: connect() foi chamada e não falhou de imediato.</translation>
    </message>
    <message>
        <source>Inferred: the kernel counts its unanswered requests, and sent one more.</source>
        <translation>Deduzido: o kernel conta os seus pedidos sem resposta e enviou mais um.</translation>
    </message>
    <message>
        <source>Inferred: the kernel says ESTABLISHED, so the handshake is complete.</source>
        <translation>Deduzido: o kernel diz ESTABLISHED, portanto o handshake está completo.</translation>
    </message>
    <message>
        <source>Inferred: accept() gave this connection, so its handshake is complete.</source>
        <translation>Deduzido: accept() entregou esta conexão, portanto o seu handshake está completo.</translation>
    </message>
    <message>
        <source>Inferred: connect() ended with ECONNREFUSED. (An ICMP message can cause it as well.)</source>
        <translation>Deduzido: connect() terminou com ECONNREFUSED. (Uma mensagem ICMP também pode causá-lo.)</translation>
    </message>
    <message>
        <source>Inferred: this write and this read cover the same bytes of the stream.</source>
        <translation>Deduzido: esta escrita e esta leitura abrangem os mesmos bytes do fluxo.</translation>
    </message>
    <message>
        <source>Inferred: the kernel took these bytes to send them. Whether they arrived is not known here.</source>
        <translation>Deduzido: o kernel recebeu estes bytes para enviá-los. Aqui não se sabe se chegaram.</translation>
    </message>
    <message>
        <source>Inferred: these bytes were read here. When they were sent is not known here.</source>
        <translation>Deduzido: estes bytes foram lidos aqui. Aqui não se sabe quando foram enviados.</translation>
    </message>
    <message>
        <source>Inferred: a datagram with these bytes was sent there and received here.</source>
        <translation>Deduzido: um datagrama com estes bytes foi enviado lá e recebido aqui.</translation>
    </message>
    <message>
        <source>Inferred: one end finished with shutdown() or close(), the other noticed it.</source>
        <translation>Deduzido: um extremo terminou com shutdown() ou close(), o outro percebeu.</translation>
    </message>
    <message>
        <source>Inferred: shutdown() or close() with nothing left unread makes the kernel send FIN.</source>
        <translation>Deduzido: shutdown() ou close(), sem nada por ler, faz o kernel enviar FIN.</translation>
    </message>
    <message>
        <source>Inferred: only the other end&apos;s FIN brings a socket here.</source>
        <translation>Deduzido: só o FIN do outro extremo traz um socket a este estado.</translation>
    </message>
    <message>
        <source>Inferred: a close that discards the connection makes the kernel send RST.</source>
        <translation>Deduzido: um fechamento que descarta a conexão faz o kernel enviar RST.</translation>
    </message>
    <message>
        <source>Inferred: the kernel reported a reset (ECONNRESET or EPIPE).</source>
        <translation>Deduzido: o kernel informou um reset (ECONNRESET ou EPIPE).</translation>
    </message>
    <message>
        <source>Inferred: a datagram&apos;s refusal (ECONNREFUSED) comes as an ICMP message.</source>
        <translation>Deduzido: a recusa de um datagrama (ECONNREFUSED) chega como mensagem ICMP.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>how many bytes; from what it was concluded</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, took %2</source>
        <comment>a call with its result; how long it took</comment>
        <translation>%1, demorou %2</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>deduzido</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>visto</translation>
    </message>
    <message>
        <source>sent %1</source>
        <comment>so many bytes, and how they begin</comment>
        <translation>envio de %1</translation>
    </message>
    <message>
        <source>received %1</source>
        <comment>so many bytes, and how they begin</comment>
        <translation>recebimento de %1</translation>
    </message>
    <message>
        <source>recv() = 0, end of data</source>
        <translation>recv() = 0, fim dos dados</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>data or a datagram, so many bytes</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>what happened, at which endpoint</comment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>what travelled, between two endpoints</comment>
        <translation>%1 de %2 a %3</translation>
    </message>
    <message>
        <source>It travelled within %1, before %2.</source>
        <comment>a duration, a time of the day</comment>
        <translation>Viajou em um intervalo de %1, antes das %2.</translation>
    </message>
    <message>
        <source>At %1, %2 s after the beginning.</source>
        <comment>a time of the day</comment>
        <translation>Às %1, %2 s depois do começo.</translation>
    </message>
    <message>
        <source>%1, %2: %3 (%4)</source>
        <comment>what, where, details, seen or inferred</comment>
        <translation>%1, %2: %3 (%4)</translation>
    </message>
    <message>
        <source>Dashed: inferred, no packet was captured.</source>
        <translation>Tracejado: deduzido, nenhum pacote foi capturado.</translation>
    </message>
    <message>
        <source>To scale: one line is %1, longer waits are cut.</source>
        <translation>Em escala: uma linha equivale a %1, as esperas mais longas são cortadas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier connection(s) or peer(s) are left out.</source>
        <translation>
            <numerusform>Fica de fora %Ln conexão ou interlocutor anterior.</numerusform>
            <numerusform>Ficam de fora %Ln conexões ou interlocutores anteriores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier line(s) are left out.</source>
        <translation>
            <numerusform>Fica de fora %Ln linha anterior.</numerusform>
            <numerusform>Ficam de fora %Ln linhas anteriores.</numerusform>
        </translation>
    </message>
    <message>
        <source>one of several sockets</source>
        <translation>um de vários sockets</translation>
    </message>
    <message>
        <source>Several sockets wait at this endpoint, and which of them takes these datagrams only the kernel knows.</source>
        <translation>Vários sockets esperam neste ponto extremo, e qual deles recebe estes datagramas só o núcleo sabe.</translation>
    </message>
    <message>
        <source>no endpoint</source>
        <translation>sem ponto extremo</translation>
    </message>
    <message>
        <source>UDP, could not be opened</source>
        <translation>UDP, não pôde ser aberto</translation>
    </message>
    <message>
        <source>Inferred: the FIN had arrived, and these bytes before it. They waited in the kernel to be read.</source>
        <translation>Deduzido: o FIN tinha chegado e, antes dele, estes bytes. Eles esperaram no kernel para ser lidos.</translation>
    </message>
    <message>
        <source>Inferred: the kernel had given that end up before this FIN came, and answers it with RST.</source>
        <translation>Deduzido: o kernel tinha desistido daquele extremo antes de chegar este FIN, e responde a ele com RST.</translation>
    </message>
    <message>
        <source>recv() = 0: its own FIN has come back.</source>
        <translation>recv() = 0: o seu próprio FIN voltou.</translation>
    </message>
    <message>
        <source>Inferred: the kernel held these bytes (Recv-Q), and nobody read them.</source>
        <translation>Deduzido: o kernel guardava estes bytes (Recv-Q), e ninguém os leu.</translation>
    </message>
    <message>
        <source>Connected with itself: what it sends comes back to it.</source>
        <translation>Conectado consigo mesmo: o que envia volta para ele.</translation>
    </message>
    <message>
        <source>So there is one lane, and no arrow to another.</source>
        <translation>Por isso há uma só raia, e nenhuma seta para outra.</translation>
    </message>
    <message>
        <source>system call</source>
        <translation>chamada de sistema</translation>
    </message>
    <message>
        <source>event</source>
        <comment>something happened, not known what</comment>
        <translation>evento</translation>
    </message>
    <message>
        <source>No longer kept: there were so many events that the oldest were dropped.</source>
        <translation>Não se guarda mais: houve tantos eventos que os mais antigos foram descartados.</translation>
    </message>
    <message>
        <source>%1, no longer kept</source>
        <comment>what happened</comment>
        <translation>%1, não se guarda mais</translation>
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
    <message>
        <source>Ghost socket: made for this one peer, and connected with it.</source>
        <translation>Socket fantasma: criado só para este interlocutor e conectado com ele.</translation>
    </message>
    <message>
        <source>A request: the system has made the connection, and nobody has accepted it yet.</source>
        <translation>Um pedido: o sistema já fez a conexão, e ninguém a aceitou ainda.</translation>
    </message>
    <message>
        <source>A socket of another program: it can be looked at, and nothing else.</source>
        <translation>Um socket de outro programa: pode-se olhar, e nada mais.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a row read aloud, new or changed or gone</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>How the socket came to be</source>
        <translation>Como o socket surgiu</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>The program that holds the socket, and its number</source>
        <translation>O programa que tem o socket, e o seu número</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processo</translation>
    </message>
    <message>
        <source>The number of the socket in the kernel; none once no process holds it</source>
        <translation>O número do socket no kernel; nenhum quando já não há processo que o tenha</translation>
    </message>
    <message>
        <source>Inode</source>
        <translation>Inode</translation>
    </message>
    <message>
        <source>Round-trip time: how long an answer takes, smoothed by the kernel</source>
        <translation>Tempo de ida e volta: quanto demora uma resposta, suavizado pelo kernel</translation>
    </message>
    <message>
        <source>How many bytes the other end still accepts</source>
        <translation>Quantos bytes o outro extremo ainda aceita</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>How many segments the kernel lets be on their way</source>
        <translation>Quantos segmentos o kernel deixa estar a caminho</translation>
    </message>
    <message>
        <source>Congestion window</source>
        <translation>Janela de congestionamento</translation>
    </message>
    <message>
        <source>Segments that were sent again</source>
        <translation>Segmentos enviados de novo</translation>
    </message>
    <message>
        <source>Retransmissions</source>
        <translation>Retransmissões</translation>
    </message>
    <message>
        <source>The kernel&apos;s timer of this socket, and what is left of it</source>
        <translation>O temporizador do kernel para este socket, e quanto lhe resta</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Temporizador</translation>
    </message>
    <message>
        <source>Datagrams that the kernel dropped for want of room</source>
        <translation>Datagramas que o kernel descartou por falta de espaço</translation>
    </message>
    <message>
        <source>Drops</source>
        <translation>Descartes</translation>
    </message>
    <message>
        <source>When the socket was made, or first seen</source>
        <translation>Quando o socket foi criado ou visto pela primeira vez</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>Aberto às</translation>
    </message>
    <message>
        <source>The socket&apos;s life, on one time axis for all rows in view: what waits is hatched, what is open is plain, and dark where bytes moved</source>
        <translation>A vida do socket, em um só eixo de tempo para todas as linhas à vista: o que espera está hachurado, o que está aberto é liso, e escuro onde passaram bytes</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>Cascata</translation>
    </message>
    <message>
        <source>Waterfall, from 0 s to %1</source>
        <comment>a column and its scale</comment>
        <translation>Cascata, de 0 s a %1</translation>
    </message>
    <message>
        <source>%1. From 0 s, when the first of them began, to %2.</source>
        <comment>what the waterfall shows; its scale, of the sockets in view</comment>
        <translation>%1. De 0 s, quando começou o primeiro deles, a %2.</translation>
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
    <message>
        <source>Nobody has accepted this connection yet. Accept it to talk; what the other side sends meanwhile waits in the system.</source>
        <translation>Ninguém aceitou esta conexão ainda. Para falar, é preciso aceitá-la; enquanto isso, o que o outro lado envia espera no sistema.</translation>
    </message>
    <message>
        <source>This socket is another program&apos;s: Enchufe only looks at it.</source>
        <translation>Este socket é de outro programa: Enchufe só o observa.</translation>
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
    <message>
        <source>No sockets yet. Open one above.</source>
        <translation>Ainda não há sockets. Abra um acima.</translation>
    </message>
    <message>
        <source>Do not show these</source>
        <translation>Não mostrar estes</translation>
    </message>
</context>
<context>
    <name>enchufe::StatesPage</name>
    <message>
        <source>Listener, %1</source>
        <extracomment>%1 is an endpoint.</extracomment>
        <translation>Socket passivo, %1</translation>
    </message>
    <message>
        <source>This end, %1</source>
        <translation>Este extremo, %1</translation>
    </message>
    <message>
        <source>Other end, %1</source>
        <extracomment>%1 is an endpoint.</extracomment>
        <translation>Outro extremo, %1</translation>
    </message>
    <message>
        <source>has not been opened</source>
        <translation>não foi aberto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is A or B, one end of a connection; %2 is the trail of its states.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ghosts by state</source>
        <translation>Fantasmas por estado</translation>
    </message>
    <message>
        <source>Why there are two</source>
        <translation>Por que há dois</translation>
    </message>
    <message>
        <source>UDP</source>
        <translation>UDP</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>The trail in a line</source>
        <translation>O percurso em uma linha</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Time, at the latest</source>
        <translation>Tempo, no mais tardar</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Como se sabe</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Choose a socket above to see the states that it has been in.</source>
        <translation>Escolha um socket acima para ver os estados em que esteve.</translation>
    </message>
    <message>
        <source>no endpoint</source>
        <translation>sem ponto extremo</translation>
    </message>
</context>
<context>
    <name>enchufe::StatesView</name>
    <message>
        <source>Solid: seen. Dashed: passed. Dotted: perhaps.</source>
        <translation>Contínuo: visto. Tracejado: percorrido. Pontilhado: talvez.</translation>
    </message>
    <message numerus="yes">
        <source>%n ghost(s)</source>
        <comment>accepted sockets in a state</comment>
        <translation>
            <numerusform>%n fantasma</numerusform>
            <numerusform>%n fantasmas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is a state, &quot;TIME-WAIT&quot;; %2 says what it is.</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1, step %2 (%3, %4): %5</source>
        <extracomment>%1 is A or B; %2 a number; %3 &quot;passed&quot;; %4 a time, &quot;0.031 s&quot;; %5 a whole sentence.</extracomment>
        <translation>%1, passo %2 (%3, %4): %5</translation>
    </message>
    <message>
        <source>States as a picture</source>
        <translation>Os estados em um desenho</translation>
    </message>
    <message>
        <source>The list says the same.</source>
        <translation>A lista diz o mesmo.</translation>
    </message>
</context>
<context>
    <name>enchufe::StatusLine</name>
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
    <message numerus="yes">
        <source>%n closing</source>
        <comment>sockets that are closed here and not yet in TIME-WAIT</comment>
        <translation>
            <numerusform>%n fechando</numerusform>
            <numerusform>%n fechando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in TIME-WAIT</source>
        <translation>
            <numerusform>%n em TIME-WAIT</numerusform>
            <numerusform>%n em TIME-WAIT</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the numbers of sockets in the status line</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>enchufe::TablePage</name>
    <message>
        <source>%1 of %2</source>
        <comment>rows shown, rows there are</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Filter: words found in any cell, or facts, such as state:listen port:5000</source>
        <translation>Filtro: palavras de qualquer célula, ou dados, como estado:listen porta:5000</translation>
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
        <source>This app</source>
        <comment>whose sockets are shown</comment>
        <translation>Este programa</translation>
    </message>
    <message>
        <source>This computer</source>
        <comment>whose sockets are shown</comment>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>Show this program&apos;s sockets</source>
        <translation>Mostrar os sockets deste programa</translation>
    </message>
    <message>
        <source>Show the sockets of every program of this computer, to look at</source>
        <translation>Mostrar os sockets de todos os programas deste computador, só para olhar</translation>
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
        <source>Closed here: this program gave the socket back.</source>
        <translation>Fechado aqui: este programa devolveu o socket.</translation>
    </message>
    <message numerus="yes">
        <source>There was no room for %Ln byte(s) of this datagram: lost for ever.</source>
        <translation>
            <numerusform>Não houve lugar para %Ln byte deste datagrama: perdido para sempre.</numerusform>
            <numerusform>Não houve lugar para %Ln bytes deste datagrama: perdidos para sempre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Joined the multicast group %1.</source>
        <comment>%1 is 239.1.1.1%eth0</comment>
        <translation>Entrada no grupo multicast %1.</translation>
    </message>
    <message>
        <source>Left the multicast group %1.</source>
        <translation>Saída do grupo multicast %1.</translation>
    </message>
    <message>
        <source>The kernel refused the option %1 (%2).</source>
        <translation>O kernel recusou a opção %1 (%2).</translation>
    </message>
    <message>
        <source>Accepting by hand from now on: requests wait in the system&apos;s queue.</source>
        <translation>A partir de agora se aceita à mão: os pedidos esperam na fila do sistema.</translation>
    </message>
    <message>
        <source>Accepting each request as it comes.</source>
        <translation>Cada pedido é aceito à medida que chega.</translation>
    </message>
    <message>
        <source>The service %1 cannot answer here (%2).</source>
        <translation>O serviço %1 não pode responder aqui (%2).</translation>
    </message>
    <message>
        <source>No service answers here any more.</source>
        <translation>Nenhum serviço responde mais aqui.</translation>
    </message>
    <message>
        <source>The service %1 answers here by itself.</source>
        <translation>O serviço %1 responde aqui por si só.</translation>
    </message>
    <message>
        <source>Its own FIN has come back: it is connected with itself.</source>
        <translation>O seu próprio FIN voltou: está conectado consigo mesmo.</translation>
    </message>
    <message numerus="yes">
        <source>Closed with %Ln byte(s) unread: the system sent RST.</source>
        <translation>
            <numerusform>Fechado com %Ln byte não lido: o sistema enviou RST.</numerusform>
            <numerusform>Fechado com %Ln bytes não lidos: o sistema enviou RST.</numerusform>
        </translation>
    </message>
    <message>
        <source>Aborted here (RST).</source>
        <translation>Abortado aqui (RST).</translation>
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
    <name>enchufe::TwinView</name>
    <message>
        <source>Picture</source>
        <translation>Desenho</translation>
    </message>
    <message>
        <source>List</source>
        <comment>what the picture shows, as text</comment>
        <translation>Lista</translation>
    </message>
    <message>
        <source>What the picture shows, as text.</source>
        <translation>O que o desenho mostra, em texto.</translation>
    </message>
    <message>
        <source>Smaller picture</source>
        <translation>Desenho menor</translation>
    </message>
    <message>
        <source>Larger picture</source>
        <translation>Desenho maior</translation>
    </message>
    <message>
        <source>Fit</source>
        <comment>show all of the picture</comment>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Shows all of the picture.</source>
        <translation>Mostra o desenho inteiro.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Copies the picture or saves it as SVG or PNG.</source>
        <translation>Copia o desenho ou o salva como SVG ou PNG.</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar o desenho</translation>
    </message>
    <message>
        <source>Save picture as...</source>
        <translation>Salvar o desenho como...</translation>
    </message>
</context>
<context>
    <name>enchufe::UdpBar</name>
    <message>
        <source>any</source>
        <comment>network interface: the system chooses</comment>
        <translation>qualquer</translation>
    </message>
    <message>
        <source>Joined: %1</source>
        <translation>Participa de: %1</translation>
    </message>
    <message>
        <source>An address and a port that somebody can have.</source>
        <translation>Um endereço e uma porta que alguém possa ter.</translation>
    </message>
    <message>
        <source>A multicast group: 224.0.0.0 to 239.255.255.255, or ff00::/8.</source>
        <translation>Um grupo multicast: 224.0.0.0 a 239.255.255.255, ou ff00::/8.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Speak first to</source>
        <translation>Falar primeiro com</translation>
    </message>
    <message>
        <source>IP:port</source>
        <translation>IP:porta</translation>
    </message>
    <message>
        <source>A peer that has not sent anything yet: its endpoint. A broadcast or multicast address is one too.</source>
        <translation>Um interlocutor que ainda não enviou nada: o seu ponto extremo. Um endereço de broadcast ou multicast também serve.</translation>
    </message>
    <message>
        <source>Add peer</source>
        <translation>Adicionar interlocutor</translation>
    </message>
    <message>
        <source>Multicast group</source>
        <translation>Grupo multicast</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a network interface</comment>
        <translation>em</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interface</translation>
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
        <translation>&amp;Manter até</translation>
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
    <message>
        <source>Copy &amp;as</source>
        <translation>C&amp;opiar como</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Ponto extremo</translation>
    </message>
    <message>
        <source>Pair of endpoints</source>
        <translation>Par de pontos extremos</translation>
    </message>
    <message>
        <source>Row, tab-separated</source>
        <translation>Linha, separada por tabulações</translation>
    </message>
    <message>
        <source>Row, Markdown</source>
        <translation>Linha, Markdown</translation>
    </message>
    <message>
        <source>ss filter</source>
        <translation>Filtro de ss</translation>
    </message>
    <message>
        <source>Si&amp;multaneous open</source>
        <translation>Abertura si&amp;multânea</translation>
    </message>
    <message>
        <source>Two active sockets ask each other; nobody waits.</source>
        <translation>Dois sockets ativos fazem o pedido um ao outro; ninguém espera.</translation>
    </message>
    <message>
        <source>Connect a socket with it&amp;self</source>
        <translation>Conectar um socket con&amp;sigo mesmo</translation>
    </message>
    <message>
        <source>Stop or &amp;resume reading</source>
        <translation>Parar ou &amp;retomar a leitura</translation>
    </message>
    <message>
        <source>Rea&amp;d some, accept one</source>
        <translation>Ler um po&amp;uco, aceitar um</translation>
    </message>
    <message>
        <source>Show &amp;only this</source>
        <comment>filter by the chosen cell</comment>
        <translation>Mostrar só &amp;isto</translation>
    </message>
    <message>
        <source>&amp;Hide this</source>
        <comment>filter by the chosen cell</comment>
        <translation>Ocul&amp;tar isto</translation>
    </message>
    <message>
        <source>Add to the f&amp;ilter</source>
        <comment>the chosen cell</comment>
        <translation>Adicio&amp;nar ao filtro</translation>
    </message>
    <message>
        <source>Pa&amp;use the display</source>
        <translation>Pausar a &amp;vista</translation>
    </message>
    <message>
        <source>&amp;Keep ended sockets</source>
        <translation>Manter os sockets &amp;encerrados</translation>
    </message>
    <message>
        <source>C&amp;olumns...</source>
        <translation>&amp;Colunas...</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>In the table: pause the display, or let it go on.</source>
        <translation>Na tabela: pausar a vista ou retomá-la.</translation>
    </message>
    <message>
        <source>Answers b&amp;y itself</source>
        <translation>Respon&amp;de por si só</translation>
    </message>
    <message>
        <source>Host &amp;map</source>
        <translation>Mapa de &amp;hosts</translation>
    </message>
    <message>
        <source>Animate mo&amp;ves</source>
        <translation>Anima&amp;r os movimentos</translation>
    </message>
    <message>
        <source>What moves in a picture is seen moving, for a moment.</source>
        <translation>O que se move em um desenho é visto em movimento, por um momento.</translation>
    </message>
    <message>
        <source>&amp;Show me (1 minute)</source>
        <translation>&amp;Ver a demonstração (1 minuto)</translation>
    </message>
    <message>
        <source>+  -  0</source>
        <comment>keys</comment>
        <translation>+  -  0</translation>
    </message>
    <message>
        <source>In a picture: larger, smaller, all of it. Arrows choose, Enter opens.</source>
        <translation>Em um desenho: maior, menor, inteiro. As setas escolhem, Enter abre.</translation>
    </message>
    <message>
        <source>Animate mo&amp;ves (off in the desktop&apos;s settings)</source>
        <translation>Anima&amp;r os movimentos (desativado na área de trabalho)</translation>
    </message>
    <message>
        <source>Show the &amp;first steps again</source>
        <translation>Mostrar de novo os &amp;primeiros passos</translation>
    </message>
    <message>
        <source>The cards of the empty window, the remark on the first ghost, and what comes next.</source>
        <translation>Os cartões da janela vazia, a nota sobre o primeiro socket fantasma e o que vem depois.</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation>Painel anter&amp;ior</translation>
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
    <message>
        <source>Request %1.%2</source>
        <comment>a connection that waits to be accepted</comment>
        <translation>Pedido %1.%2</translation>
    </message>
    <message>
        <source>Other %1</source>
        <comment>a socket of another program</comment>
        <translation>Outro %1</translation>
    </message>
    <message>
        <source>queue %1/%2, by hand</source>
        <comment>connections waiting at a listener, its backlog</comment>
        <translation>fila %1/%2, à mão</translation>
    </message>
    <message>
        <source>its socket is closed</source>
        <translation>o seu socket está fechado</translation>
    </message>
    <message>
        <source>another port</source>
        <translation>outra porta</translation>
    </message>
    <message>
        <source>waiting to be accepted</source>
        <translation>à espera de aceitação</translation>
    </message>
    <message>
        <source>window closed</source>
        <comment>the other end takes no more for now</comment>
        <translation>janela fechada</translation>
    </message>
    <message>
        <source>passive</source>
        <comment>how a socket was opened</comment>
        <translation>passivo</translation>
    </message>
    <message>
        <source>active</source>
        <comment>how a socket was opened</comment>
        <translation>ativo</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>how a socket was opened</comment>
        <translation>aceito</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>a connection that nobody has accepted yet</comment>
        <translation>à espera</translation>
    </message>
    <message>
        <source>foreign</source>
        <comment>a socket of another program</comment>
        <translation>alheio</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a program and its pid</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no process</source>
        <translation>nenhum processo</translation>
    </message>
    <message>
        <source>not visible to this user (uid %1)</source>
        <comment>the process that holds a socket</comment>
        <translation>não visível para este usuário (uid %1)</translation>
    </message>
    <message>
        <source>retransmission, %1</source>
        <comment>a kernel timer and what is left of it</comment>
        <translation>retransmissão, %1</translation>
    </message>
    <message>
        <source>keepalive, %1</source>
        <comment>a kernel timer and what is left of it</comment>
        <translation>keepalive, %1</translation>
    </message>
    <message>
        <source>window probe, %1</source>
        <comment>a kernel timer and what is left of it</comment>
        <translation>sondagem da janela, %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Connections waiting to be accepted / how many may wait.</source>
        <translation>Conexões à espera de serem aceitas / quantas podem esperar.</translation>
    </message>
    <message>
        <source>Memory that the datagrams waiting in the system take, which is more than their bytes / what is not sent yet.</source>
        <translation>Memória que ocupam os datagramas à espera no sistema, maior que os seus bytes / o que ainda não foi enviado.</translation>
    </message>
    <message>
        <source>Bytes waiting in the system: received and not yet read / sent and not yet confirmed.</source>
        <translation>Bytes à espera no sistema: recebidos e ainda não lidos / enviados e ainda não confirmados.</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a row of the table</comment>
        <translation>novo</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a row of the table</comment>
        <translation>alterado</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>a row of the table</comment>
        <translation>desapareceu</translation>
    </message>
    <message>
        <source>server application: %1</source>
        <comment>the service that answers</comment>
        <translation>aplicação servidora: %1</translation>
    </message>
    <message>
        <source>%1, server application: %2</source>
        <comment>another remark, the service that answers</comment>
        <translation>%1, aplicação servidora: %2</translation>
    </message>
    <message>
        <source>The kernel&apos;s Recv-Q, as ss shows it, is one higher: it counts the other side&apos;s FIN.</source>
        <translation>O Recv-Q do kernel, como ss o mostra, tem um a mais: conta o FIN do outro lado.</translation>
    </message>
</context>
<context>
    <name>enchufe::explanation</name>
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
    <name>enchufe::maptexts</name>
    <message>
        <source>nothing is known to be left at this end</source>
        <translation>que se saiba, nada resta neste extremo</translation>
    </message>
    <message>
        <source>known only from the other end</source>
        <translation>conhecido só pelo outro extremo</translation>
    </message>
    <message>
        <source>waiting to be accepted</source>
        <translation>à espera de aceitação</translation>
    </message>
    <message>
        <source>datagrams go to and fro, no connection</source>
        <translation>datagramas vão e vêm, sem conexão</translation>
    </message>
    <message>
        <source>%1; no program holds it</source>
        <comment>%1 is what a state means</comment>
        <translation>%1; nenhum programa o detém</translation>
    </message>
    <message>
        <source>%1 bytes received, %2 sent.</source>
        <translation>%1 bytes recebidos, %2 enviados.</translation>
    </message>
    <message>
        <source>this computer</source>
        <comment>whose address it is</comment>
        <translation>este computador</translation>
    </message>
    <message>
        <source>every address of this computer</source>
        <translation>todos os endereços deste computador</translation>
    </message>
    <message>
        <source>multicast group</source>
        <translation>grupo multicast</translation>
    </message>
    <message>
        <source>other host</source>
        <comment>whose address it is</comment>
        <translation>outro host</translation>
    </message>
    <message>
        <source>same host twice</source>
        <comment>one address with two boxes</comment>
        <translation>mesmo host duas vezes</translation>
    </message>
    <message>
        <source>LISTEN, queue %1/%2</source>
        <extracomment>LISTEN is the kernel&apos;s word; connections waiting at a listener, its backlog.</extracomment>
        <translation>LISTEN, fila %1/%2</translation>
    </message>
    <message>
        <source>not accepted yet</source>
        <comment>a connection that waits at a listener</comment>
        <translation>ainda não aceita</translation>
    </message>
    <message numerus="yes">
        <source>%n peer(s)</source>
        <translation>
            <numerusform>%n interlocutor</numerusform>
            <numerusform>%n interlocutores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s): %1</source>
        <extracomment>%1 counts them by the kernel&apos;s word: &quot;180 ESTABLISHED, 20 TIME-WAIT&quot;.</extracomment>
        <translation>
            <numerusform>%n conexão: %1</numerusform>
            <numerusform>%n conexões: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n port(s)</source>
        <translation>
            <numerusform>%n porta</numerusform>
            <numerusform>%n portas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answers</source>
        <comment>%1 is a service</comment>
        <translation>%1 responde</translation>
    </message>
    <message>
        <source>asks</source>
        <comment>what a client application does</comment>
        <translation>pede</translation>
    </message>
    <message>
        <source>Level %1</source>
        <comment>of the protocols: 4 is TCP and UDP, 5 the applications</comment>
        <translation>Nível %1</translation>
    </message>
    <message>
        <source>on the side that waits</source>
        <translation>do lado que espera</translation>
    </message>
    <message>
        <source>on the side that asks</source>
        <translation>do lado que pede</translation>
    </message>
    <message>
        <source>%1; the same address is drawn on the other side too</source>
        <translation>%1; o mesmo endereço está desenhado também do outro lado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>whose it is, where it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n conexão</numerusform>
            <numerusform>%n conexões</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what a state means, how many connections</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; the service %2 answers</source>
        <comment>what a state means, a service</comment>
        <translation>%1; o serviço %2 responde</translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>the other end of a cable</comment>
        <translation>com %1</translation>
    </message>
    <message>
        <source>Enter or a double click folds and unfolds them.</source>
        <translation>Enter ou um duplo clique as recolhe e as expande.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the name of a socket, what it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an address, on which side it is drawn</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, queue %2/%3, %4</source>
        <extracomment>What a state means; connections waiting at a listener, its backlog; how many connections there are.</extracomment>
        <translation>%1, fila %2/%3, %4</translation>
    </message>
</context>
<context>
    <name>enchufe::servicetexts</name>
    <message>
        <source>nobody: I answer myself</source>
        <comment>the service that answers at a socket</comment>
        <translation>ninguém: eu mesmo respondo</translation>
    </message>
    <message>
        <source>echo: gives back what it gets</source>
        <extracomment>These five begin with the name of a service, which stays as it is.</extracomment>
        <translation>echo: devolve o que recebe</translation>
    </message>
    <message>
        <source>discard: takes everything, says nothing</source>
        <translation>discard: aceita tudo, não diz nada</translation>
    </message>
    <message>
        <source>daytime: tells the date and time</source>
        <translation>daytime: diz a data e a hora</translation>
    </message>
    <message>
        <source>uppercase: gives it back in capitals</source>
        <translation>uppercase: devolve em maiúsculas</translation>
    </message>
    <message>
        <source>chargen: lines of characters without end</source>
        <translation>chargen: linhas de caracteres sem fim</translation>
    </message>
    <message>
        <source>Nothing answers by itself: both ends are equal, and either may speak.</source>
        <translation>Nada responde por si só: os dois extremos são iguais, e qualquer um pode falar.</translation>
    </message>
    <message>
        <source>Whatever arrives is sent back, byte for byte (RFC 862).</source>
        <translation>Tudo o que chega é enviado de volta, byte a byte (RFC 862).</translation>
    </message>
    <message>
        <source>Whatever arrives is read and thrown away (RFC 863).</source>
        <translation>Tudo o que chega é lido e descartado (RFC 863).</translation>
    </message>
    <message>
        <source>A TCP client gets one line with the date and time, and this side finishes; over UDP each datagram is answered with it (RFC 867).</source>
        <translation>Um cliente TCP recebe uma linha com a data e a hora, e este lado para de falar; em UDP, cada datagrama é respondido com ela (RFC 867).</translation>
    </message>
    <message>
        <source>Text comes back in capital letters.</source>
        <translation>O texto volta em letras maiúsculas.</translation>
    </message>
    <message>
        <source>Lines of characters are sent for as long as somebody reads them; over UDP one line for each datagram (RFC 864).</source>
        <translation>Enviam-se linhas de caracteres enquanto alguém as lê; em UDP, uma linha por datagrama (RFC 864).</translation>
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
        <extracomment>%1 is an address like ::ffff:127.0.0.1, %2 the same as 127.0.0.1.</extracomment>
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
        <source>Looking up the addresses of the name %1.</source>
        <translation>Buscando os endereços do nome %1.</translation>
    </message>
    <message>
        <source>This socket is being opened at %1.</source>
        <translation>Este socket está sendo aberto em %1.</translation>
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
        <source>Peers that start with ::ffff: are IPv4 addresses, written as IPv4 inside IPv6.</source>
        <translation>Os interlocutores que começam com ::ffff: são endereços IPv4, escritos como IPv4 dentro de IPv6.</translation>
    </message>
    <message>
        <source>Both ends have finished; the kernel waits for the last confirmation from %1.</source>
        <translation>Os dois extremos pararam de falar; o kernel espera a última confirmação de %1.</translation>
    </message>
    <message>
        <source>Cut from here at %1 with a reset (RST); what was on its way may be lost.</source>
        <translation>Abortado daqui às %1 com um reset (RST); o que estava a caminho pode ter se perdido.</translation>
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
    <message>
        <source>Active opens: connections that were asked for from here.</source>
        <translation>Aberturas ativas: conexões pedidas a partir daqui.</translation>
    </message>
    <message>
        <source>Passive opens: connections that a listener here accepted to set up.</source>
        <translation>Aberturas passivas: conexões que um socket passivo daqui aceitou estabelecer.</translation>
    </message>
    <message>
        <source>Attempts that came to nothing, for instance because they were refused.</source>
        <translation>Tentativas que não deram em nada, por exemplo porque foram recusadas.</translation>
    </message>
    <message>
        <source>Connections that ended with a reset instead of a FIN.</source>
        <translation>Conexões que terminaram com um reset em vez de um FIN.</translation>
    </message>
    <message>
        <source>Segments that arrived, all kinds.</source>
        <translation>Segmentos que chegaram, de todos os tipos.</translation>
    </message>
    <message>
        <source>Segments that were sent, without those sent again.</source>
        <translation>Segmentos enviados, sem contar os enviados de novo.</translation>
    </message>
    <message>
        <source>Segments that were sent again, because nobody acknowledged them in time.</source>
        <translation>Segmentos enviados de novo, porque ninguém os confirmou a tempo.</translation>
    </message>
    <message>
        <source>Segments that arrived damaged.</source>
        <translation>Segmentos que chegaram danificados.</translation>
    </message>
    <message>
        <source>Resets (RST) sent: something was refused or aborted here.</source>
        <translation>Resets (RST) enviados: algo foi recusado ou abortado aqui.</translation>
    </message>
    <message>
        <source>The accept queue of a listener was full when a connection should have joined it.</source>
        <translation>A fila de pedidos em espera de um socket passivo estava cheia quando uma conexão devia entrar nela.</translation>
    </message>
    <message>
        <source>Requests to a listener that were dropped, for instance because its queue was full.</source>
        <translation>Pedidos a um socket passivo que foram descartados, por exemplo porque a sua fila estava cheia.</translation>
    </message>
    <message>
        <source>Requests that were reset before the connection was established.</source>
        <translation>Pedidos abortados antes que a conexão se estabelecesse.</translation>
    </message>
    <message>
        <source>Connections reset by this side on purpose (linger 0), or because data came after the close.</source>
        <translation>Conexões abortadas por este lado de propósito (linger 0), ou porque chegaram dados depois de fechar.</translation>
    </message>
    <message>
        <source>Connections reset because they were closed with bytes still unread.</source>
        <translation>Conexões abortadas porque foram fechadas com bytes ainda não lidos.</translation>
    </message>
    <message>
        <source>Connections given up because nobody answered any more.</source>
        <translation>Conexões de que se desistiu porque ninguém mais respondia.</translation>
    </message>
    <message>
        <source>Connections reset because there was too little memory.</source>
        <translation>Conexões abortadas por falta de memória.</translation>
    </message>
    <message>
        <source>A reset should have been sent and could not be.</source>
        <translation>Era preciso enviar um reset, e não foi possível.</translation>
    </message>
    <message>
        <source>Keepalive questions that were sent.</source>
        <translation>Perguntas de keepalive enviadas.</translation>
    </message>
    <message>
        <source>A receiver here closed its window: its buffer is full.</source>
        <translation>Um receptor daqui fechou a sua janela: o seu buffer está cheio.</translation>
    </message>
    <message>
        <source>A receiver here opened its window again.</source>
        <translation>Um receptor daqui abriu de novo a sua janela.</translation>
    </message>
    <message>
        <source>A receiver here would have closed its window and had already promised more.</source>
        <translation>Um receptor daqui teria fechado a sua janela, mas já tinha prometido mais.</translation>
    </message>
    <message>
        <source>Questions sent to a closed window: is there room again?</source>
        <translation>Perguntas enviadas a uma janela fechada: já há espaço de novo?</translation>
    </message>
    <message>
        <source>The retransmission timer ran out.</source>
        <translation>O temporizador de retransmissão se esgotou.</translation>
    </message>
    <message>
        <source>Requests for a connection (SYN) that had to be sent again.</source>
        <translation>Pedidos de conexão (SYN) que tiveram de ser enviados de novo.</translation>
    </message>
    <message>
        <source>Segments sent again before the timer ran out, because later ones had arrived.</source>
        <translation>Segmentos enviados de novo antes que o temporizador se esgotasse, porque outros posteriores já tinham chegado.</translation>
    </message>
    <message>
        <source>The last segment was sent again early, to find out whether it was lost.</source>
        <translation>O último segmento foi enviado de novo antes da hora, para saber se tinha se perdido.</translation>
    </message>
    <message>
        <source>A segment was not sent again: the first copy had not left this computer yet.</source>
        <translation>Um segmento não foi enviado de novo: a primeira cópia ainda não tinha saído deste computador.</translation>
    </message>
    <message>
        <source>The other end said that a segment arrived twice.</source>
        <translation>O outro extremo disse que um segmento chegou duas vezes.</translation>
    </message>
    <message>
        <source>Segments that arrived before one that precedes them, and were kept.</source>
        <translation>Segmentos que chegaram antes de outro que os precede e foram guardados.</translation>
    </message>
    <message>
        <source>Segments dropped because the receive buffer was full.</source>
        <translation>Segmentos descartados porque o buffer de recepção estava cheio.</translation>
    </message>
    <message>
        <source>Segments dropped because they came to a closed window.</source>
        <translation>Segmentos descartados porque chegaram a uma janela fechada.</translation>
    </message>
    <message>
        <source>Acknowledgments that waited for company and then went alone.</source>
        <translation>Confirmações que esperaram companhia e acabaram indo sozinhas.</translation>
    </message>
    <message>
        <source>Something arrived a second time; perhaps an acknowledgment was lost.</source>
        <translation>Algo chegou pela segunda vez; talvez uma confirmação tenha se perdido.</translation>
    </message>
    <message>
        <source>Acknowledgments without data that arrived.</source>
        <translation>Confirmações sem dados que chegaram.</translation>
    </message>
    <message>
        <source>Acknowledgments that arrived with nothing unusual.</source>
        <translation>Confirmações que chegaram sem nada fora do comum.</translation>
    </message>
    <message>
        <source>Segments with data that arrived in order with nothing unusual.</source>
        <translation>Segmentos com dados que chegaram em ordem, sem nada fora do comum.</translation>
    </message>
    <message>
        <source>Small pieces that were put together before sending.</source>
        <translation>Pedaços pequenos que foram reunidos antes do envio.</translation>
    </message>
    <message>
        <source>Segments with data, without those sent again.</source>
        <translation>Segmentos com dados, sem os que foram enviados de novo.</translation>
    </message>
    <message>
        <source>Segments that the other end acknowledged.</source>
        <translation>Segmentos que o outro extremo confirmou.</translation>
    </message>
    <message>
        <source>Segments that were joined in the receive queue.</source>
        <translation>Segmentos que foram unidos na fila de recepção.</translation>
    </message>
    <message>
        <source>Datagrams that were handed to a program.</source>
        <translation>Datagramas que foram entregues a um programa.</translation>
    </message>
    <message>
        <source>Datagrams that were sent.</source>
        <translation>Datagramas que foram enviados.</translation>
    </message>
    <message>
        <source>Datagrams for a port at which nobody waits.</source>
        <translation>Datagramas para uma porta em que ninguém espera.</translation>
    </message>
    <message>
        <source>Datagrams that could not be handed on: no room, or damaged.</source>
        <translation>Datagramas que não puderam ser entregues: sem lugar ou danificados.</translation>
    </message>
    <message>
        <source>Datagrams thrown away because a receive buffer was full.</source>
        <translation>Datagramas descartados porque um buffer de recepção estava cheio.</translation>
    </message>
    <message>
        <source>Datagrams not sent because a send buffer was full.</source>
        <translation>Datagramas não enviados porque um buffer de envio estava cheio.</translation>
    </message>
    <message>
        <source>Datagrams that arrived damaged.</source>
        <translation>Datagramas que chegaram danificados.</translation>
    </message>
    <message>
        <source>Datagrams to a group that arrived.</source>
        <translation>Datagramas para um grupo que chegaram.</translation>
    </message>
    <message>
        <source>ICMP messages sent: what you asked for is not here.</source>
        <translation>Mensagens ICMP enviadas: o que se pediu não está aqui.</translation>
    </message>
    <message>
        <source>ICMP messages received: what was asked for is not there.</source>
        <translation>Mensagens ICMP recebidas: o que se pediu não está lá.</translation>
    </message>
    <message>
        <source>ICMP messages that arrived.</source>
        <translation>Mensagens ICMP que chegaram.</translation>
    </message>
    <message>
        <source>ICMP messages that were sent.</source>
        <translation>Mensagens ICMP que foram enviadas.</translation>
    </message>
    <message>
        <source>ICMP messages received: a packet passed too many routers.</source>
        <translation>Mensagens ICMP recebidas: um pacote passou por roteadores demais.</translation>
    </message>
    <message>
        <source>IP packets that arrived, all kinds.</source>
        <translation>Pacotes IP que chegaram, de todos os tipos.</translation>
    </message>
    <message>
        <source>IP packets that were handed to TCP, UDP or ICMP.</source>
        <translation>Pacotes IP que foram entregues a TCP, UDP ou ICMP.</translation>
    </message>
    <message>
        <source>IP packets that this computer wanted to send.</source>
        <translation>Pacotes IP que este computador quis enviar.</translation>
    </message>
    <message>
        <source>IP packets thrown away for want of room.</source>
        <translation>Pacotes IP descartados por falta de lugar.</translation>
    </message>
    <message>
        <source>Packets that were not sent: no way leads there.</source>
        <translation>Pacotes que não foram enviados: nenhum caminho leva até lá.</translation>
    </message>
    <message>
        <source>Inode</source>
        <translation>Inode</translation>
    </message>
    <message>
        <source>The number by which /proc and ss -e name this socket.</source>
        <translation>O número com que /proc e ss -e designam este socket.</translation>
    </message>
    <message>
        <source>User (uid)</source>
        <translation>Usuário (uid)</translation>
    </message>
    <message>
        <source>The user who opened it.</source>
        <translation>O usuário que o abriu.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no inode</comment>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>No program holds it any more: only the kernel still knows this pair.</source>
        <translation>Nenhum programa o detém mais: só o kernel ainda conhece este par.</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>%1 is a program&apos;s name, %2 its process number.</extracomment>
        <translation>Programa</translation>
    </message>
    <message>
        <source>The program that holds the descriptor.</source>
        <translation>O programa que detém o descritor.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>This end: an address of this computer and a port.</source>
        <translation>Este extremo: um endereço deste computador e uma porta.</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Remoto</translation>
    </message>
    <message>
        <source>The other end.</source>
        <translation>O outro extremo.</translation>
    </message>
    <message>
        <source>Known for</source>
        <translation>Conhecido há</translation>
    </message>
    <message>
        <source>Since it was opened here.</source>
        <translation>Desde que foi aberto aqui.</translation>
    </message>
    <message>
        <source>Since it was first seen.</source>
        <translation>Desde que foi visto pela primeira vez.</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Temporizador</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>How often the timer has run out in a row.</source>
        <translation>Quantas vezes seguidas o temporizador se esgotou.</translation>
    </message>
    <message>
        <source>Unanswered probes</source>
        <translation>Sondagens sem resposta</translation>
    </message>
    <message>
        <source>Window or keepalive probes that the other end has not answered.</source>
        <translation>Sondagens da janela ou de keepalive a que o outro extremo não respondeu.</translation>
    </message>
    <message>
        <source>Backoff</source>
        <translation>Recuo (backoff)</translation>
    </message>
    <message>
        <source>How often the waiting time was doubled since the other end was last heard from.</source>
        <translation>Quantas vezes se dobrou o tempo de espera desde o último sinal do outro extremo.</translation>
    </message>
    <message>
        <source>Waiting for accept() (Recv-Q)</source>
        <translation>À espera de accept() (Recv-Q)</translation>
    </message>
    <message>
        <source>Connections that are established and that nobody has accepted yet.</source>
        <translation>Conexões estabelecidas que ninguém aceitou ainda.</translation>
    </message>
    <message>
        <source>Backlog (Send-Q)</source>
        <translation>Fila de pedidos em espera (Send-Q)</translation>
    </message>
    <message>
        <source>So many may wait, and one more: what listen() asked for, bounded by net.core.somaxconn.</source>
        <translation>Podem esperar tantos, e mais um: o que listen() pediu, limitado por net.core.somaxconn.</translation>
    </message>
    <message>
        <source>Receive queue (Recv-Q)</source>
        <translation>Fila de recepção (Recv-Q)</translation>
    </message>
    <message>
        <source>Memory of the datagrams that wait to be read; more than the bytes in them.</source>
        <translation>Memória dos datagramas que esperam ser lidos; é mais que os bytes contidos neles.</translation>
    </message>
    <message>
        <source>Bytes that arrived and were not read; the FIN of the other end counts as one.</source>
        <translation>Bytes que chegaram e não foram lidos; o FIN do outro extremo conta como um.</translation>
    </message>
    <message>
        <source>Send queue (Send-Q)</source>
        <translation>Fila de envio (Send-Q)</translation>
    </message>
    <message>
        <source>Memory of the datagrams that have not left this computer.</source>
        <translation>Memória dos datagramas que não saíram deste computador.</translation>
    </message>
    <message>
        <source>Bytes that were sent and not acknowledged, and those that have not left yet.</source>
        <translation>Bytes que foram enviados e não confirmados, e os que ainda não saíram.</translation>
    </message>
    <message>
        <source>Dropped datagrams (d)</source>
        <translation>Datagramas descartados (d)</translation>
    </message>
    <message>
        <source>Datagrams that arrived when the receive buffer was full. Nobody sends them again.</source>
        <translation>Datagramas que chegaram quando o buffer de recepção estava cheio. Ninguém os envia de novo.</translation>
    </message>
    <message>
        <source>Socket</source>
        <comment>a group of facts</comment>
        <translation>Socket</translation>
    </message>
    <message>
        <source>Timer</source>
        <comment>a group of facts</comment>
        <translation>Temporizador</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>a group of facts</comment>
        <translation>Tempos</translation>
    </message>
    <message>
        <source>Windows</source>
        <comment>a group of facts: receive and send windows of TCP</comment>
        <translation>Janelas</translation>
    </message>
    <message>
        <source>Segments and retransmissions</source>
        <comment>a group of facts</comment>
        <translation>Segmentos e retransmissões</translation>
    </message>
    <message>
        <source>Congestion control</source>
        <comment>a group of facts</comment>
        <translation>Controle de congestionamento</translation>
    </message>
    <message>
        <source>Bytes and rates</source>
        <comment>a group of facts</comment>
        <translation>Bytes e taxas</translation>
    </message>
    <message>
        <source>Queues and memory</source>
        <comment>a group of facts</comment>
        <translation>Filas e memória</translation>
    </message>
    <message>
        <source>Character %1: no such key. The keys are state, port, local, remote, proto, role, is, age, bytes, sent, received, queue, error, name and process; a word with a colon goes in quotes.</source>
        <extracomment>%1 is a position in the text, counted from 1. The keys (state, ...) stay English.</extracomment>
        <translation>Caractere %1: essa chave não existe. As chaves são estado, porta, local, remoto, proto, papel, é, idade, bytes, enviado, recebido, fila, erro, nome e processo; uma palavra com dois-pontos vai entre aspas.</translation>
    </message>
    <message>
        <source>Character %1: the role is passive, active, ghost, waiting or foreign.</source>
        <extracomment>%1 is a position in the text, counted from 1. The roles: as in src/journal/filterterm.cpp.</extracomment>
        <translation>Caractere %1: o papel é passivo, ativo, fantasma, esperando ou alheio.</translation>
    </message>
    <message>
        <source>Character %1: a row is ghost, listener, mine, open, ended, closing, failed, peer, request or foreign.</source>
        <extracomment>%1 is a position in the text, counted from 1. The words: as in src/journal/filterterm.cpp.</extracomment>
        <translation>Caractere %1: uma linha é fantasma, passivo, meu, aberto, encerrado, fechando, falhou, par, pedido ou alheio.</translation>
    </message>
    <message>
        <source>Asks a silent other end from time to time whether it is still there. The keepalive timer then runs.</source>
        <translation>Pergunta de vez em quando a um outro extremo silencioso se ele ainda está lá. Então corre o temporizador keepalive.</translation>
    </message>
    <message>
        <source>How long there must be silence before the first question. Needs SO_KEEPALIVE.</source>
        <translation>Quanto silêncio deve haver antes da primeira pergunta. Requer SO_KEEPALIVE.</translation>
    </message>
    <message>
        <source>How long to wait between two questions that were not answered. Needs SO_KEEPALIVE.</source>
        <translation>Quanto esperar entre duas perguntas sem resposta. Requer SO_KEEPALIVE.</translation>
    </message>
    <message>
        <source>After so many unanswered questions the connection is given up. Needs SO_KEEPALIVE.</source>
        <translation>Depois de tantas perguntas sem resposta, desiste-se da conexão. Requer SO_KEEPALIVE.</translation>
    </message>
    <message>
        <source>How long what was sent may stay unacknowledged before the connection is given up; 0 leaves it to the system, which waits a quarter of an hour.</source>
        <translation>Quanto tempo o que foi enviado pode ficar sem confirmação antes que se desista da conexão; 0 deixa isso a cargo do sistema, que espera um quarto de hora.</translation>
    </message>
    <message>
        <source>What close() does with bytes that are not sent yet: -1 (off) returns at once and sends them behind; 0 throws them away and resets; more waits so many seconds.</source>
        <translation>O que close() faz com os bytes ainda não enviados: -1 (desativada) retorna de imediato e os envia depois; 0 os descarta e aborta com um reset; mais que isso espera tantos segundos.</translation>
    </message>
    <message>
        <source>Takes a local endpoint although a connection of it is in TIME-WAIT. For UDP it lets several sockets share an endpoint. Counts when bind() is called.</source>
        <translation>Toma um ponto extremo local ainda que uma conexão dele esteja em TIME-WAIT. Em UDP, permite que vários sockets compartilhem um ponto extremo. Conta no momento em que se chama bind().</translation>
    </message>
    <message>
        <source>Several sockets of one user may wait at the same endpoint; the kernel deals the requests out among them. All must set it before bind().</source>
        <translation>Vários sockets de um mesmo usuário podem esperar no mesmo ponto extremo; o kernel reparte os pedidos entre eles. Todos devem ativá-la antes de bind().</translation>
    </message>
    <message>
        <source>An IPv6 socket at :: takes IPv6 only; without it, IPv4 too, written as IPv4 inside IPv6. Before bind() only.</source>
        <translation>Um socket IPv6 em :: só aceita IPv6; sem ela, também IPv4, escrito como IPv4 dentro de IPv6. Só antes de bind().</translation>
    </message>
    <message>
        <source>So many routers may pass a packet on before it is thrown away. IPv6 calls it the hop limit.</source>
        <translation>Quantos roteadores podem passar um pacote adiante antes que ele seja descartado. IPv6 chama isso de limite de saltos.</translation>
    </message>
    <message>
        <source>The field of each packet by which routers may tell urgent from bulky (DSCP and ECN bits).</source>
        <translation>O campo de cada pacote pelo qual os roteadores podem distinguir o urgente do volumoso (bits DSCP e ECN).</translation>
    </message>
    <message>
        <source>Permits datagrams to a broadcast address; without it, sending there is refused with EACCES.</source>
        <translation>Permite datagramas para um endereço de broadcast; sem ela, o envio para lá é recusado com EACCES.</translation>
    </message>
    <message>
        <source>So many routers may pass on a datagram to a group; 1 stays in the local network.</source>
        <translation>Quantos roteadores podem passar adiante um datagrama para um grupo; com 1, ele fica na rede local.</translation>
    </message>
    <message>
        <source>Whether sockets of this computer hear what it sends to a group itself.</source>
        <translation>Se os sockets deste computador ouvem o que ele próprio envia a um grupo.</translation>
    </message>
    <message>
        <source>The interface, by its number, through which datagrams to a group leave; 0 is the system&apos;s choice.</source>
        <translation>A interface, pelo seu número, por onde saem os datagramas para um grupo; 0 é a escolha do sistema.</translation>
    </message>
    <message>
        <source>Sends small pieces at once. Without it (Nagle&apos;s algorithm) a small piece waits while an earlier one is unacknowledged.</source>
        <translation>Envia de imediato os pedaços pequenos. Sem ela (algoritmo de Nagle), um pedaço pequeno espera enquanto um anterior não foi confirmado.</translation>
    </message>
    <message>
        <source>Room for what arrives and is not read yet. Linux doubles what is asked for, to pay for what surrounds the bytes, and stops adapting the size by itself.</source>
        <translation>Lugar para o que chega e ainda não foi lido. Linux dobra o que se pede, para cobrir o que envolve os bytes, e deixa de adaptar o tamanho por si só.</translation>
    </message>
    <message>
        <source>Room for what is sent and not acknowledged yet. Linux doubles what is asked for, to pay for what surrounds the bytes, and stops adapting the size by itself.</source>
        <translation>Lugar para o que foi enviado e ainda não confirmado. Linux dobra o que se pede, para cobrir o que envolve os bytes, e deixa de adaptar o tamanho por si só.</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a socket option is switched on</comment>
        <translation>ativada</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a socket option is switched off</comment>
        <translation>desativada</translation>
    </message>
    <message>
        <source>0 (the system&apos;s choice)</source>
        <translation>0 (a escolha do sistema)</translation>
    </message>
    <message>
        <source>%1 were asked for and %2 read back: Linux has doubled it.</source>
        <extracomment>%1 and %2 are sizes.</extracomment>
        <translation>Pediram-se %1 e leram-se de volta %2: Linux dobrou o valor.</translation>
    </message>
    <message>
        <source>%1 were asked for and %2 read back: the system sets a limit (net.core.rmem_max, wmem_max).</source>
        <extracomment>%1 and %2 are sizes.</extracomment>
        <translation>Pediram-se %1 e leram-se de volta %2: o sistema impõe um limite (net.core.rmem_max, wmem_max).</translation>
    </message>
    <message>
        <source>%1 were asked for and %2 read back: the kernel gives no less.</source>
        <extracomment>%1 and %2 are sizes.</extracomment>
        <translation>Pediram-se %1 e leram-se de volta %2: o kernel não dá menos que isso.</translation>
    </message>
    <message>
        <source>%1 was asked for; the kernel made %2 of it.</source>
        <extracomment>%1 and %2 are values of a socket option, with their units.</extracomment>
        <translation>Pediu-se %1; o kernel fez disso %2.</translation>
    </message>
    <message>
        <source>%1: the kernel refused &quot;%2&quot;. This can only be chosen before bind().</source>
        <extracomment>%1 is an errno&apos;s name, %2 the value that was asked for.</extracomment>
        <translation>%1: o kernel recusou &quot;%2&quot;. Isto só se pode escolher antes de bind().</translation>
    </message>
    <message>
        <source>%1: the kernel refused &quot;%2&quot;; that value is not one it takes, or not in this state.</source>
        <translation>%1: o kernel recusou &quot;%2&quot;; ele não aceita esse valor, ou não neste estado.</translation>
    </message>
    <message>
        <source>%1: the kernel refused &quot;%2&quot;; it needs rights that this program does not have.</source>
        <translation>%1: o kernel recusou &quot;%2&quot;; isso requer direitos que este programa não tem.</translation>
    </message>
    <message>
        <source>%1: the kernel refused &quot;%2&quot;; a socket of this kind has no such option.</source>
        <translation>%1: o kernel recusou &quot;%2&quot;; um socket deste tipo não tem essa opção.</translation>
    </message>
    <message>
        <source>%1: the kernel refused &quot;%2&quot;; there is no such interface.</source>
        <translation>%1: o kernel recusou &quot;%2&quot;; essa interface não existe.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; came too late; the socket is closed.</source>
        <translation>%1: &quot;%2&quot; chegou tarde demais; o socket está fechado.</translation>
    </message>
    <message>
        <source>%1: the kernel refused &quot;%2&quot;.</source>
        <translation>%1: o kernel recusou &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is what waits, %2 how much room there is, both with their unit.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Accept queue</source>
        <translation>Fila de pedidos em espera</translation>
    </message>
    <message>
        <source>queue full</source>
        <extracomment>A label of two words beside a gauge.</extracomment>
        <translation>fila cheia</translation>
    </message>
    <message>
        <source>The queue is full: the kernel drops further requests without a word, and whoever asks tries again after a second.</source>
        <translation>A fila está cheia: o kernel descarta em silêncio os demais pedidos, e quem pede tenta de novo depois de um segundo.</translation>
    </message>
    <message>
        <source>Connections that are established and wait to be accepted (Recv-Q), and for how many there is room: the backlog (Send-Q) and one.</source>
        <translation>Conexões estabelecidas que esperam ser aceitas (Recv-Q), e para quantas há lugar: o tamanho da fila (Send-Q) e mais uma.</translation>
    </message>
    <message>
        <source>Receive queue</source>
        <translation>Fila de recepção</translation>
    </message>
    <message>
        <source>Bytes that arrived and were not read yet. The kernel&apos;s Recv-Q is one higher: it counts the FIN of the other end.</source>
        <translation>Bytes que chegaram e ainda não foram lidos. O Recv-Q do kernel tem um a mais: conta o FIN do outro extremo.</translation>
    </message>
    <message>
        <source>Bytes that arrived and wait in the kernel, because reading is stopped. The nearer they come to the buffer&apos;s size, the smaller the window that is offered.</source>
        <translation>Bytes que chegaram e esperam no kernel, porque a leitura está parada. Quanto mais se aproximam do tamanho do buffer, menor é a janela oferecida.</translation>
    </message>
    <message>
        <source>Bytes that arrived and were not read yet (Recv-Q), and the buffer that they lie in.</source>
        <translation>Bytes que chegaram e ainda não foram lidos (Recv-Q), e o buffer em que estão.</translation>
    </message>
    <message>
        <source>Send queue</source>
        <translation>Fila de envio</translation>
    </message>
    <message>
        <source>%1, %2 unsent</source>
        <extracomment>%1 is &quot;1,234 B of 87,040 B&quot;, %2 a size: of the bytes that wait, those that have not left.</extracomment>
        <translation>%1, %2 sem enviar</translation>
    </message>
    <message>
        <source>Bytes that the kernel has taken and the other end has not acknowledged (Send-Q): those under way, and those that have not left yet.</source>
        <translation>Bytes que o kernel aceitou e o outro extremo não confirmou (Send-Q): os que estão a caminho e os que ainda não saíram.</translation>
    </message>
    <message>
        <source>Waiting in this program</source>
        <translation>À espera neste programa</translation>
    </message>
    <message>
        <source>Bytes for which the kernel&apos;s send buffer has no room yet.</source>
        <translation>Bytes para os quais ainda não há lugar no buffer de envio do kernel.</translation>
    </message>
    <message>
        <source>Window of the other end</source>
        <translation>Janela do outro extremo</translation>
    </message>
    <message>
        <source>%1, %2 of it in use</source>
        <extracomment>%1 and %2 are sizes.</extracomment>
        <translation>%1, dos quais %2 em uso</translation>
    </message>
    <message>
        <source>So many bytes may be under way at once: the room that the other end last said it has.</source>
        <translation>Quantos bytes podem estar a caminho ao mesmo tempo: o lugar que o outro extremo disse ter da última vez.</translation>
    </message>
    <message>
        <source>window closed</source>
        <extracomment>A label of two words beside a gauge.</extracomment>
        <translation>janela fechada</translation>
    </message>
    <message>
        <source>The other end has closed its window: its receive buffer is full, because nobody reads there. Nothing is sent until it says that there is room again.</source>
        <translation>O outro extremo fechou a sua janela: o seu buffer de recepção está cheio, porque ninguém lê ali. Nada se envia até que ele diga que há lugar de novo.</translation>
    </message>
    <message>
        <source>Receive memory</source>
        <translation>Memória de recepção</translation>
    </message>
    <message>
        <source>Memory of the datagrams that wait to be read. For UDP the kernel&apos;s Recv-Q counts memory, which is more than the bytes in them.</source>
        <translation>Memória dos datagramas que esperam ser lidos. Em UDP, o Recv-Q do kernel conta memória, que é mais que os bytes contidos neles.</translation>
    </message>
    <message>
        <source>Send memory</source>
        <translation>Memória de envio</translation>
    </message>
    <message>
        <source>Memory of the datagrams that have not left this computer. UDP keeps none to send again.</source>
        <translation>Memória dos datagramas que não saíram deste computador. UDP não guarda nenhum para enviar de novo.</translation>
    </message>
    <message>
        <source>Dropped datagrams</source>
        <translation>Datagramas descartados</translation>
    </message>
    <message>
        <source>datagrams lost</source>
        <extracomment>A label of one or two words beside a gauge.</extracomment>
        <translation>datagramas perdidos</translation>
    </message>
    <message>
        <source>Datagrams that arrived and were thrown away, because the receive buffer was full. Nobody sends them again.</source>
        <translation>Datagramas que chegaram e foram descartados, porque o buffer de recepção estava cheio. Ninguém os envia de novo.</translation>
    </message>
    <message>
        <source>retransmission (on)</source>
        <comment>a kernel timer; ss calls it &quot;on&quot;</comment>
        <translation>retransmissão (on)</translation>
    </message>
    <message>
        <source>keepalive</source>
        <comment>a kernel timer</comment>
        <translation>keepalive</translation>
    </message>
    <message>
        <source>TIME-WAIT (timewait)</source>
        <comment>a kernel timer; ss calls it &quot;timewait&quot;</comment>
        <translation>TIME-WAIT (timewait)</translation>
    </message>
    <message>
        <source>window probe (persist)</source>
        <comment>a kernel timer; ss calls it &quot;persist&quot;</comment>
        <translation>sondagem da janela (persist)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no kernel timer runs</comment>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>%1, in %2 s</source>
        <extracomment>%1 is a timer&apos;s name, %2 a number of seconds such as 0.2.</extracomment>
        <translation>%1, em %2 s</translation>
    </message>
    <message numerus="yes">
        <source>%1, after %n tries</source>
        <extracomment>%1 is a timer with its countdown, as in &quot;retransmission (on), in 0.2 s&quot;.</extracomment>
        <translation>
            <numerusform>%1, após %n tentativa</numerusform>
            <numerusform>%1, após %n tentativas</numerusform>
        </translation>
    </message>
    <message>
        <source>What was sent and is not acknowledged when it runs out is sent again; each time it waits twice as long.</source>
        <translation>O que foi enviado e não estiver confirmado quando ele se esgotar é enviado de novo; a cada vez ele espera o dobro do tempo.</translation>
    </message>
    <message>
        <source>When it runs out without a word from the other end, an empty segment asks whether it is still there.</source>
        <translation>Quando se esgota sem nenhum sinal do outro extremo, um segmento vazio pergunta se ele ainda está lá.</translation>
    </message>
    <message>
        <source>Until it runs out this pair of endpoints is reserved, so that late segments cannot get into a new connection.</source>
        <translation>Até que se esgote, este par de pontos extremos fica reservado, para que segmentos atrasados não entrem em uma conexão nova.</translation>
    </message>
    <message>
        <source>The other end&apos;s window is closed: when it runs out, the other end is asked whether there is room again.</source>
        <translation>A janela do outro extremo está fechada: quando o temporizador se esgota, pergunta-se ao outro extremo se há lugar de novo.</translation>
    </message>
    <message>
        <source>The kernel waits for nothing: no timer of this socket runs.</source>
        <translation>O kernel não espera nada: nenhum temporizador deste socket está correndo.</translation>
    </message>
    <message>
        <source>Only programs on this computer can reach it.</source>
        <translation>Só programas deste computador podem alcançá-lo.</translation>
    </message>
    <message>
        <source>Every address of this computer. It has none but loopback, so nobody else can reach it now.</source>
        <translation>Todos os endereços deste computador. Ele só tem o de loopback, portanto ninguém mais pode alcançá-lo agora.</translation>
    </message>
    <message>
        <source>Anyone who reaches this computer can send to it. Others send to %1.</source>
        <extracomment>%1 is a list of endpoints, 192.168.1.20:5000.</extracomment>
        <translation>Quem alcançar este computador pode lhe enviar datagramas. Os outros enviam para %1.</translation>
    </message>
    <message>
        <source>Anyone who reaches this computer can ask. Others connect to %1.</source>
        <extracomment>%1 is a list of endpoints, 192.168.1.20:5000.</extracomment>
        <translation>Quem alcançar este computador pode pedir. Os outros se conectam a %1.</translation>
    </message>
    <message numerus="yes">
        <source>Requests are accepted by hand: %n wait(s) in the queue, connected but held by nobody yet.</source>
        <translation>
            <numerusform>Os pedidos se aceitam à mão: %n espera na fila, conectado, mas ainda sem ninguém que o detenha.</numerusform>
            <numerusform>Os pedidos se aceitam à mão: %n esperam na fila, conectados, mas ainda sem ninguém que os detenha.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) have arrived meanwhile and wait with it.</source>
        <translation>
            <numerusform>Enquanto isso chegou %n byte, que espera com ela.</numerusform>
            <numerusform>Enquanto isso chegaram %n bytes, que esperam com ela.</numerusform>
        </translation>
    </message>
    <message>
        <source>No program holds this socket any more: it is the kernel&apos;s alone until it is done with it.</source>
        <translation>Nenhum programa detém mais este socket: ele é só do kernel, até que este termine com ele.</translation>
    </message>
    <message>
        <source>A socket of another program. Which one, this user may not see: it belongs to the user with number %1.</source>
        <translation>Um socket de outro programa. De qual, este usuário não pode ver: pertence ao usuário de número %1.</translation>
    </message>
    <message numerus="yes">
        <source>The other end has closed its window: it has no room for more. %n byte(s) wait here, and now and then the kernel asks whether there is room again (persist timer).</source>
        <translation>
            <numerusform>O outro extremo fechou a sua janela: não tem lugar para mais. %n byte espera aqui, e de vez em quando o kernel pergunta se há lugar (temporizador persist).</numerusform>
            <numerusform>O outro extremo fechou a sua janela: não tem lugar para mais. %n bytes esperam aqui, e de vez em quando o kernel pergunta se há lugar (temporizador persist).</numerusform>
        </translation>
    </message>
    <message>
        <source>The receive buffer is full, so this end has closed its window: the other end has to wait.</source>
        <translation>O buffer de recepção está cheio, portanto este extremo fechou a sua janela: o outro extremo tem de esperar.</translation>
    </message>
    <message numerus="yes">
        <source>%n datagram(s) were longer than one read takes; the rest is lost for ever.</source>
        <translation>
            <numerusform>%n datagrama era mais longo do que cabe em uma leitura; o resto se perdeu para sempre.</numerusform>
            <numerusform>%n datagramas eram mais longos do que cabe em uma leitura; o resto se perdeu para sempre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Round-trip time (rtt)</source>
        <translation>Tempo de ida e volta (rtt)</translation>
    </message>
    <message>
        <source>How long an acknowledgment takes to come back, smoothed over the last ones.</source>
        <translation>Quanto demora a voltar uma confirmação, suavizado sobre as últimas.</translation>
    </message>
    <message>
        <source>Its variation (rttvar)</source>
        <translation>A sua variação (rttvar)</translation>
    </message>
    <message>
        <source>How far single round trips stray from that.</source>
        <translation>Quanto cada ida e volta se afasta desse valor.</translation>
    </message>
    <message>
        <source>Shortest (minrtt)</source>
        <translation>O menor (minrtt)</translation>
    </message>
    <message>
        <source>The shortest round trip of the last minutes: the way itself, without queues.</source>
        <translation>A ida e volta mais curta dos últimos minutos: o caminho em si, sem filas.</translation>
    </message>
    <message>
        <source>As the receiver sees it (rcv_rtt)</source>
        <translation>Visto pelo receptor (rcv_rtt)</translation>
    </message>
    <message>
        <source>The round trip as estimated from what arrives; it sizes the receive buffer.</source>
        <translation>A ida e volta estimada a partir do que chega; dela depende o tamanho do buffer de recepção.</translation>
    </message>
    <message>
        <source>Retransmission time-out (rto)</source>
        <translation>Prazo de retransmissão (rto)</translation>
    </message>
    <message>
        <source>How long the kernel waits for an acknowledgment before it sends again.</source>
        <translation>Quanto o kernel espera uma confirmação antes de enviar de novo.</translation>
    </message>
    <message>
        <source>Delayed acknowledgment (ato)</source>
        <translation>Confirmação adiada (ato)</translation>
    </message>
    <message>
        <source>How long an acknowledgment may wait for data to travel with.</source>
        <translation>Quanto uma confirmação pode esperar por dados com que viajar.</translation>
    </message>
    <message>
        <source>Since data was sent (lastsnd)</source>
        <translation>Desde o envio de dados (lastsnd)</translation>
    </message>
    <message>
        <source>Grows by itself while nothing is sent.</source>
        <translation>Cresce por si só enquanto nada se envia.</translation>
    </message>
    <message>
        <source>Since data arrived (lastrcv)</source>
        <translation>Desde a chegada de dados (lastrcv)</translation>
    </message>
    <message>
        <source>Grows by itself while nothing arrives.</source>
        <translation>Cresce por si só enquanto nada chega.</translation>
    </message>
    <message>
        <source>Since an acknowledgment (lastack)</source>
        <translation>Desde uma confirmação (lastack)</translation>
    </message>
    <message>
        <source>Grows by itself while the other end acknowledges nothing.</source>
        <translation>Cresce por si só enquanto o outro extremo nada confirma.</translation>
    </message>
    <message>
        <source>Busy sending (busy)</source>
        <translation>Ocupado enviando (busy)</translation>
    </message>
    <message>
        <source>Time in which there was something to send or to be acknowledged.</source>
        <translation>Tempo em que havia algo a enviar ou a confirmar.</translation>
    </message>
    <message>
        <source>Held back by the window (rwnd_limited)</source>
        <translation>Retido pela janela (rwnd_limited)</translation>
    </message>
    <message>
        <source>Of that, time in which the other end&apos;s window was the obstacle.</source>
        <translation>Disso, o tempo em que a janela do outro extremo foi o obstáculo.</translation>
    </message>
    <message>
        <source>Held back by the buffer (sndbuf_limited)</source>
        <translation>Retido pelo buffer (sndbuf_limited)</translation>
    </message>
    <message>
        <source>Of that, time in which this end&apos;s send buffer was the obstacle.</source>
        <translation>Disso, o tempo em que o buffer de envio deste extremo foi o obstáculo.</translation>
    </message>
    <message>
        <source>Window of the other end (snd_wnd)</source>
        <translation>Janela do outro extremo (snd_wnd)</translation>
    </message>
    <message>
        <source>The other end takes nothing more for now: its window is closed.</source>
        <translation>O outro extremo não aceita mais nada por enquanto: a sua janela está fechada.</translation>
    </message>
    <message>
        <source>So many bytes the other end still accepts.</source>
        <translation>Quantos bytes o outro extremo ainda aceita.</translation>
    </message>
    <message>
        <source>Window offered here (rcv_wnd)</source>
        <translation>Janela oferecida aqui (rcv_wnd)</translation>
    </message>
    <message>
        <source>So many bytes this end still accepts: what the other end may send without asking.</source>
        <translation>Quantos bytes este extremo ainda aceita: o que o outro extremo pode enviar sem perguntar.</translation>
    </message>
    <message>
        <source>Read in a round trip (rcv_space)</source>
        <translation>Lido em uma ida e volta (rcv_space)</translation>
    </message>
    <message>
        <source>What the program read in one round trip; the kernel sizes the buffer by it.</source>
        <translation>O que o programa leu em uma ida e volta; por isso o kernel ajusta o tamanho do buffer.</translation>
    </message>
    <message>
        <source>Limit of the offer (rcv_ssthresh)</source>
        <translation>Limite da oferta (rcv_ssthresh)</translation>
    </message>
    <message>
        <source>The largest window that this end offers now.</source>
        <translation>A maior janela que este extremo oferece agora.</translation>
    </message>
    <message>
        <source>Window scale (wscale)</source>
        <translation>Escala da janela (wscale)</translation>
    </message>
    <message>
        <source>Windows on the wire are multiplied by 2 to this power: the other end&apos;s, this end&apos;s.</source>
        <translation>As janelas que viajam pela rede são multiplicadas por 2 elevado a este número: as do outro extremo, as deste extremo.</translation>
    </message>
    <message>
        <source>Segment size (mss)</source>
        <translation>Tamanho do segmento (mss)</translation>
    </message>
    <message>
        <source>The most that one segment carries to the other end.</source>
        <translation>O máximo que um segmento leva ao outro extremo.</translation>
    </message>
    <message>
        <source>Segments that arrive (rcvmss)</source>
        <translation>Segmentos que chegam (rcvmss)</translation>
    </message>
    <message>
        <source>How large the segments of the other end seem to be; delayed acknowledgments go by it.</source>
        <translation>O tamanho que parecem ter os segmentos do outro extremo; por ele se guiam as confirmações adiadas.</translation>
    </message>
    <message>
        <source>Segment size announced (advmss)</source>
        <translation>Tamanho de segmento anunciado (advmss)</translation>
    </message>
    <message>
        <source>What this end said in its SYN that it can take.</source>
        <translation>O que este extremo disse, no seu SYN, que pode receber.</translation>
    </message>
    <message>
        <source>Path MTU (pmtu)</source>
        <translation>MTU do caminho (pmtu)</translation>
    </message>
    <message>
        <source>The largest packet that the way takes whole, headers included.</source>
        <translation>O maior pacote que o caminho aceita inteiro, com os cabeçalhos.</translation>
    </message>
    <message>
        <source>Agreed in the SYNs</source>
        <translation>Combinado nos SYNs</translation>
    </message>
    <message>
        <source>Timestamps (ts), selective acknowledgments (sack), congestion marks (ecn).</source>
        <translation>Marcas de tempo (ts), confirmações seletivas (sack), marcas de congestionamento (ecn).</translation>
    </message>
    <message>
        <source>Sent (segs_out)</source>
        <translation>Enviados (segs_out)</translation>
    </message>
    <message>
        <source>Segments sent, with SYN, FIN and bare acknowledgments.</source>
        <translation>Segmentos enviados, com SYN, FIN e confirmações sem dados.</translation>
    </message>
    <message>
        <source>Received (segs_in)</source>
        <translation>Recebidos (segs_in)</translation>
    </message>
    <message>
        <source>Segments that arrived.</source>
        <translation>Segmentos que chegaram.</translation>
    </message>
    <message>
        <source>Sent with data (data_segs_out)</source>
        <translation>Enviados com dados (data_segs_out)</translation>
    </message>
    <message>
        <source>Those that carried bytes.</source>
        <translation>Os que levavam bytes.</translation>
    </message>
    <message>
        <source>Received with data (data_segs_in)</source>
        <translation>Recebidos com dados (data_segs_in)</translation>
    </message>
    <message>
        <source>Not acknowledged (unacked)</source>
        <translation>Não confirmados (unacked)</translation>
    </message>
    <message>
        <source>Segments under way, of which the other end has not said that they arrived.</source>
        <translation>Segmentos a caminho, que o outro extremo ainda não disse que chegaram.</translation>
    </message>
    <message>
        <source>Sent again (retrans)</source>
        <translation>Enviados de novo (retrans)</translation>
    </message>
    <message>
        <source>Segments sent again: of those under way now, and since the connection began.</source>
        <translation>Segmentos enviados de novo: dos que estão agora a caminho, e desde o começo da conexão.</translation>
    </message>
    <message>
        <source>Taken for lost (lost)</source>
        <translation>Tidos por perdidos (lost)</translation>
    </message>
    <message>
        <source>Segments under way that the kernel has given up and will send again.</source>
        <translation>Segmentos a caminho que o kernel deu por perdidos e vai enviar de novo.</translation>
    </message>
    <message>
        <source>Arrived out of turn (sacked)</source>
        <translation>Chegados fora de ordem (sacked)</translation>
    </message>
    <message>
        <source>Segments that the other end has although one before them is missing.</source>
        <translation>Segmentos que o outro extremo tem, embora falte um anterior a eles.</translation>
    </message>
    <message>
        <source>Arrived twice (dsack_dups)</source>
        <translation>Chegados duas vezes (dsack_dups)</translation>
    </message>
    <message>
        <source>Segments that had been sent again for nothing: the first copy arrived too.</source>
        <translation>Segmentos que foram enviados de novo em vão: a primeira cópia também chegou.</translation>
    </message>
    <message>
        <source>Tolerated disorder (reordering)</source>
        <translation>Desordem tolerada (reordering)</translation>
    </message>
    <message>
        <source>So many segments may overtake one before it is taken for lost.</source>
        <translation>Quantos segmentos podem ultrapassar um antes que este seja dado por perdido.</translation>
    </message>
    <message>
        <source>Overtaken (reord_seen)</source>
        <translation>Ultrapassagens (reord_seen)</translation>
    </message>
    <message>
        <source>How often segments were seen to arrive in another order.</source>
        <translation>Quantas vezes se viram segmentos chegar em outra ordem.</translation>
    </message>
    <message>
        <source>Received out of order (rcv_ooopack)</source>
        <translation>Recebidos fora de ordem (rcv_ooopack)</translation>
    </message>
    <message>
        <source>Segments that arrived before one that precedes them.</source>
        <translation>Segmentos que chegaram antes de um que os precede.</translation>
    </message>
    <message>
        <source>Delivered (delivered)</source>
        <translation>Entregues (delivered)</translation>
    </message>
    <message>
        <source>Segments that the other end has acknowledged, in or out of turn.</source>
        <translation>Segmentos que o outro extremo confirmou, em ordem ou fora dela.</translation>
    </message>
    <message>
        <source>Open: nothing speaks of congestion.</source>
        <translation>Open: nada indica congestionamento.</translation>
    </message>
    <message>
        <source>Disorder: something arrived out of turn; perhaps it only took another way.</source>
        <translation>Disorder: algo chegou fora de ordem; talvez só tenha tomado outro caminho.</translation>
    </message>
    <message>
        <source>CWR: the window is being reduced, as the network or this computer asked.</source>
        <translation>CWR: a janela está sendo reduzida, como pediu a rede ou este computador.</translation>
    </message>
    <message>
        <source>Recovery: a segment is lost, and what is missing is sent again.</source>
        <translation>Recovery: perdeu-se um segmento, e o que falta é enviado de novo.</translation>
    </message>
    <message>
        <source>Loss: the retransmission timer has run out, and sending begins anew, slowly.</source>
        <translation>Loss: o temporizador de retransmissão se esgotou, e o envio recomeça, devagar.</translation>
    </message>
    <message>
        <source>A state that this program does not know.</source>
        <translation>Um estado que este programa não conhece.</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>What decides how much may be under way: cubic goes by losses, bbr by measured speed.</source>
        <translation>O que decide quanto pode estar a caminho: cubic se guia pelas perdas, bbr pela velocidade medida.</translation>
    </message>
    <message>
        <source>Congestion window (cwnd)</source>
        <translation>Janela de congestionamento (cwnd)</translation>
    </message>
    <message numerus="yes">
        <source>%n segments</source>
        <translation>
            <numerusform>%n segmento</numerusform>
            <numerusform>%n segmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>So many segments may be under way at once, for all that this end knows of the network.</source>
        <translation>Quantos segmentos podem estar a caminho ao mesmo tempo, pelo que este extremo sabe da rede.</translation>
    </message>
    <message>
        <source>Slow-start threshold (ssthresh)</source>
        <translation>Limiar da partida lenta (ssthresh)</translation>
    </message>
    <message>
        <source>Below it the window doubles with each round trip, as it does now.</source>
        <translation>Abaixo dele a janela dobra a cada ida e volta, como faz agora.</translation>
    </message>
    <message>
        <source>Above it the window grows slowly, as it does now.</source>
        <translation>Acima dele a janela cresce devagar, como faz agora.</translation>
    </message>
    <message>
        <source>State (ca_state)</source>
        <translation>Estado (ca_state)</translation>
    </message>
    <message>
        <source>Sent (bytes_sent)</source>
        <translation>Enviados (bytes_sent)</translation>
    </message>
    <message>
        <source>With everything that was sent again.</source>
        <translation>Com tudo o que foi enviado de novo.</translation>
    </message>
    <message>
        <source>Acknowledged (bytes_acked)</source>
        <translation>Confirmados (bytes_acked)</translation>
    </message>
    <message>
        <source>What the other end said has arrived; SYN and FIN count as one byte each.</source>
        <translation>O que o outro extremo disse que chegou; SYN e FIN contam como um byte cada um.</translation>
    </message>
    <message>
        <source>Received (bytes_received)</source>
        <translation>Recebidos (bytes_received)</translation>
    </message>
    <message>
        <source>What arrived here in order; a FIN counts as one byte.</source>
        <translation>O que chegou aqui em ordem; um FIN conta como um byte.</translation>
    </message>
    <message>
        <source>Sent again (bytes_retrans)</source>
        <translation>Enviados de novo (bytes_retrans)</translation>
    </message>
    <message>
        <source>Bytes that had to be sent more than once.</source>
        <translation>Bytes que tiveram de ser enviados mais de uma vez.</translation>
    </message>
    <message>
        <source>Possible rate (send)</source>
        <translation>Taxa possível (send)</translation>
    </message>
    <message>
        <source>A congestion window in each round trip: what the connection could send.</source>
        <translation>Uma janela de congestionamento a cada ida e volta: o que a conexão poderia enviar.</translation>
    </message>
    <message>
        <source>Pacing (pacing_rate)</source>
        <translation>Cadência (pacing_rate)</translation>
    </message>
    <message>
        <source>The kernel spreads the segments in time so as not to be faster than this.</source>
        <translation>O kernel distribui os segmentos no tempo para não ser mais rápido que isto.</translation>
    </message>
    <message>
        <source>Measured rate (delivery_rate)</source>
        <translation>Taxa medida (delivery_rate)</translation>
    </message>
    <message>
        <source>At which the last bytes were acknowledged. The program gave too little to send for more (app_limited).</source>
        <translation>Aquela com que os últimos bytes foram confirmados. O programa deu muito pouco a enviar para que fosse maior (app_limited).</translation>
    </message>
    <message>
        <source>At which the last bytes were acknowledged.</source>
        <translation>Aquela com que os últimos bytes foram confirmados.</translation>
    </message>
    <message>
        <source>Not sent yet (notsent)</source>
        <translation>Ainda não enviado (notsent)</translation>
    </message>
    <message>
        <source>Of the send queue, what has not left.</source>
        <translation>Da fila de envio, o que não saiu.</translation>
    </message>
    <message>
        <source>Receive memory (r)</source>
        <translation>Memória de recepção (r)</translation>
    </message>
    <message>
        <source>Memory of what arrived and was not read: the bytes and what surrounds them.</source>
        <translation>Memória do que chegou e não foi lido: os bytes e o que os envolve.</translation>
    </message>
    <message>
        <source>Receive buffer (rb)</source>
        <translation>Buffer de recepção (rb)</translation>
    </message>
    <message>
        <source>The most that it may become: SO_RCVBUF.</source>
        <translation>O máximo a que pode chegar: SO_RCVBUF.</translation>
    </message>
    <message>
        <source>Send memory (t)</source>
        <translation>Memória de envio (t)</translation>
    </message>
    <message>
        <source>Memory of what was handed to the layers below and has not left this computer.</source>
        <translation>Memória do que foi entregue às camadas inferiores e não saiu deste computador.</translation>
    </message>
    <message>
        <source>Send buffer (tb)</source>
        <translation>Buffer de envio (tb)</translation>
    </message>
    <message>
        <source>The most that the send queue&apos;s memory may become: SO_SNDBUF.</source>
        <translation>O máximo a que pode chegar a memória da fila de envio: SO_SNDBUF.</translation>
    </message>
    <message>
        <source>Queued to send (w)</source>
        <translation>Na fila para envio (w)</translation>
    </message>
    <message>
        <source>Memory of the whole send queue.</source>
        <translation>Memória de toda a fila de envio.</translation>
    </message>
    <message>
        <source>Set aside (f)</source>
        <translation>Reservada (f)</translation>
    </message>
    <message>
        <source>Memory that the socket holds ready for what comes next.</source>
        <translation>Memória que o socket mantém pronta para o que vier depois.</translation>
    </message>
    <message>
        <source>For options (o)</source>
        <translation>Para opções (o)</translation>
    </message>
    <message>
        <source>Memory of options and filters.</source>
        <translation>Memória de opções e filtros.</translation>
    </message>
    <message>
        <source>Backlog (bl)</source>
        <translation>Backlog (bl)</translation>
    </message>
    <message>
        <source>Memory of what arrived while the socket was being worked on.</source>
        <translation>Memória do que chegou enquanto se trabalhava no socket.</translation>
    </message>
    <message>
        <source>Makes a socket: a plug that has no endpoint yet. The result is its descriptor, the number by which the program names it.</source>
        <translation>Cria um socket: uma tomada que ainda não tem ponto extremo. O resultado é o seu descritor, o número com que o programa o designa.</translation>
    </message>
    <message>
        <source>Gives the socket its local endpoint: the IP address and the port of this end.</source>
        <translation>Dá ao socket o seu ponto extremo local: o endereço IP e a porta deste extremo.</translation>
    </message>
    <message>
        <source>Makes the socket passive: it waits for requests. The number is how many connections may wait to be accepted.</source>
        <translation>Torna passivo o socket: ele espera pedidos. O número é quantas conexões podem esperar ser aceitas.</translation>
    </message>
    <message>
        <source>Asks the remote endpoint for a connection. The kernel chooses the local endpoint if the socket has none.</source>
        <translation>Pede uma conexão ao ponto extremo remoto. O kernel escolhe o ponto extremo local se o socket não tem nenhum.</translation>
    </message>
    <message>
        <source>Takes one connection from the queue of the listener. The result is a new socket, for that one connection alone.</source>
        <translation>Retira uma conexão da fila do socket passivo. O resultado é um socket novo, só para essa conexão.</translation>
    </message>
    <message>
        <source>Finishes talking: a FIN goes out after the last byte, and the other direction stays open.</source>
        <translation>Para de falar: um FIN sai depois do último byte, e o outro sentido continua aberto.</translation>
    </message>
    <message>
        <source>Gives the descriptor back. The kernel may keep the pair of endpoints for a while.</source>
        <translation>Devolve o descritor. O kernel pode guardar o par de pontos extremos por algum tempo.</translation>
    </message>
    <message>
        <source>Hands bytes to the kernel. The result is how many it took; they may still be on their way.</source>
        <translation>Entrega bytes ao kernel. O resultado é quantos ele aceitou; podem ainda estar a caminho.</translation>
    </message>
    <message>
        <source>Takes bytes that have arrived. The result is how many; 0 says that the other end has finished talking, or that a datagram was empty.</source>
        <translation>Retira bytes que chegaram. O resultado é quantos; 0 diz que o outro extremo parou de falar, ou que um datagrama estava vazio.</translation>
    </message>
    <message>
        <source>Sets an option of the socket.</source>
        <translation>Muda uma opção do socket.</translation>
    </message>
    <message>
        <source>Reads an option of the socket. SO_ERROR is what became of a connection request.</source>
        <translation>Lê uma opção do socket. SO_ERROR é o que resultou de um pedido de conexão.</translation>
    </message>
    <message>
        <source>Asks for the local endpoint.</source>
        <translation>Pergunta pelo ponto extremo local.</translation>
    </message>
    <message>
        <source>Asks for the remote endpoint.</source>
        <translation>Pergunta pelo ponto extremo remoto.</translation>
    </message>
    <message>
        <source>Looks a name up.</source>
        <translation>Busca os endereços de um nome.</translation>
    </message>
    <message>
        <source>No failure: the socket does not block, so the request is on its way and the answer comes later.</source>
        <translation>Não é falha: o socket não bloqueia, portanto o pedido está a caminho e a resposta vem depois.</translation>
    </message>
    <message>
        <source>No failure: there was nothing to do at that moment, and the socket does not block.</source>
        <translation>Não é falha: não havia nada a fazer naquele momento, e o socket não bloqueia.</translation>
    </message>
    <message>
        <source>The other end has finished.</source>
        <translation>O outro extremo parou de falar.</translation>
    </message>
    <message>
        <source>The other end finished at %1.</source>
        <translation>O outro extremo parou de falar às %1.</translation>
    </message>
    <message>
        <source>This app has not closed.</source>
        <translation>Este programa não fechou.</translation>
    </message>
    <message>
        <source>It will stay so until you press Close. As it is now, with bytes unread or SO_LINGER 0, the kernel then sends RST to %1 instead of FIN.</source>
        <extracomment>%1 is an endpoint.</extracomment>
        <translation>Fica assim até que se pressione Fechar. Tal como está agora, com bytes não lidos ou SO_LINGER 0, o kernel então envia RST a %1 em vez de FIN.</translation>
    </message>
    <message>
        <source>This end has finished talking; %1 has not.</source>
        <translation>Este extremo parou de falar; %1 não.</translation>
    </message>
    <message>
        <source>When %1 finishes too, this end goes to TIME-WAIT; if you press Close before, data that still comes is answered with RST.</source>
        <translation>Quando %1 também parar de falar, este extremo passa a TIME-WAIT; se antes disso se pressionar Fechar, os dados que ainda vierem são respondidos com RST.</translation>
    </message>
    <message>
        <source>The other end finished first; this end&apos;s FIN is on its way.</source>
        <translation>O outro extremo parou de falar primeiro; o FIN deste extremo está a caminho.</translation>
    </message>
    <message>
        <source>The other end finished first, at %1; this end&apos;s FIN of %2 is on its way.</source>
        <translation>O outro extremo parou de falar primeiro, às %1; o FIN deste extremo, das %2, está a caminho.</translation>
    </message>
    <message>
        <source>Both ends finished at once: their FINs crossed.</source>
        <translation>Os dois extremos pararam de falar ao mesmo tempo: os seus FINs se cruzaram.</translation>
    </message>
    <message>
        <source>The kernel waits for the last confirmation from %1.</source>
        <translation>O kernel espera a última confirmação de %1.</translation>
    </message>
    <message>
        <source>This end&apos;s FIN is of %1; the kernel waits for the last confirmation from %2.</source>
        <extracomment>%1 is a time of day, %2 an endpoint.</extracomment>
        <translation>O FIN deste extremo é das %1; o kernel espera a última confirmação de %2.</translation>
    </message>
    <message numerus="yes">
        <source>The kernel guards the pair %1 and %2 for %n more seconds, so that no late segment gets into a new connection.</source>
        <translation>
            <numerusform>O kernel reserva o par %1 e %2 por mais %n segundo, para que nenhum segmento atrasado entre em uma conexão nova.</numerusform>
            <numerusform>O kernel reserva o par %1 e %2 por mais %n segundos, para que nenhum segmento atrasado entre em uma conexão nova.</numerusform>
        </translation>
    </message>
    <message>
        <source>The kernel guards the pair %1 and %2 for about a minute, so that no late segment gets into a new connection.</source>
        <translation>O kernel reserva o par %1 e %2 por cerca de um minuto, para que nenhum segmento atrasado entre em uma conexão nova.</translation>
    </message>
    <message>
        <source>It was connected with itself: its FIN met itself, so both ends finished at once.</source>
        <translation>Estava conectado consigo mesmo: o seu FIN encontrou a si mesmo, portanto os dois extremos pararam de falar ao mesmo tempo.</translation>
    </message>
    <message>
        <source>This end closed first, so the wait is here.</source>
        <translation>Este extremo fechou primeiro, portanto a espera fica aqui.</translation>
    </message>
    <message>
        <source>This end closed first, at %1, so the wait is here.</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>Este extremo fechou primeiro, às %1, portanto a espera fica aqui.</translation>
    </message>
    <message>
        <source>Nothing of this connection is left in the kernel.</source>
        <translation>Nada desta conexão resta no kernel.</translation>
    </message>
    <message>
        <source>That both ends are done is inferred: the kernel does not list the pair any more.</source>
        <translation>Que os dois extremos terminaram é uma dedução: o kernel já não lista o par.</translation>
    </message>
    <message>
        <source>Both ends are done: the other finished at %1, this one at %2.</source>
        <translation>Os dois extremos terminaram: o outro parou de falar às %1, este às %2.</translation>
    </message>
    <message>
        <source>Press Close to give the plug back; nothing can be sent or received with it any more.</source>
        <translation>Pressione Fechar para devolver a tomada; com ela já não se pode enviar nem receber nada.</translation>
    </message>
    <message>
        <source>This end was closed at %1.</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>Este extremo foi fechado às %1.</translation>
    </message>
    <message>
        <source>The next look at the kernel&apos;s table tells in which closing state it is.</source>
        <translation>A próxima consulta à tabela do kernel diz em qual dos estados de fechamento ele está.</translation>
    </message>
    <message>
        <source>When %1 confirms this end&apos;s FIN, nothing is left here: TIME-WAIT is at the end that finished first.</source>
        <translation>Quando %1 confirmar o FIN deste extremo, nada resta aqui: TIME-WAIT fica no extremo que parou de falar primeiro.</translation>
    </message>
    <message>
        <source>When its time is over, at the latest, the pair may be used for a new connection.</source>
        <translation>Quando o seu tempo se esgotar, no mais tardar, o par poderá ser usado em uma conexão nova.</translation>
    </message>
    <message>
        <source>This ghost is connected.</source>
        <translation>Este fantasma está conectado.</translation>
    </message>
    <message>
        <source>%1 asked and waited in the queue from %2 until accept() made this ghost at %3; it uses the same port, %4, as its listener.</source>
        <extracomment>%1 is the client&apos;s endpoint, %2 and %3 times of day, %4 a port.</extracomment>
        <translation>%1 fez o pedido e esperou na fila desde as %2 até que accept() criou este fantasma às %3; ele usa a mesma porta, %4, que o seu socket passivo.</translation>
    </message>
    <message>
        <source>The listener made it with accept() when %1 asked, at %2. It uses the same port, %3.</source>
        <extracomment>%1 is the client&apos;s endpoint, %2 a time of day, %3 a port.</extracomment>
        <translation>O socket passivo o criou com accept() quando %1 fez o pedido, às %2. Ele usa a mesma porta, %3.</translation>
    </message>
    <message>
        <source>Simultaneous open: this end, %1, and %2 asked each other, and both are connected.</source>
        <extracomment>%1 and %2 are the two endpoints of a connection.</extracomment>
        <translation>Abertura simultânea: este extremo, %1, e %2 fizeram o pedido um ao outro, e ambos estão conectados.</translation>
    </message>
    <message>
        <source>Active open. This end, %1, asked %2 and was connected at %3.</source>
        <extracomment>%1 is this end&apos;s endpoint, %2 the other&apos;s, %3 a time of day.</extracomment>
        <translation>Abertura ativa. Este extremo, %1, fez o pedido a %2 e ficou conectado às %3.</translation>
    </message>
    <message>
        <source>Neither end is special now: the connection is balanced.</source>
        <translation>Nenhum dos extremos é especial agora: a conexão é balanceada.</translation>
    </message>
    <message>
        <source>This end was opened actively at %1, and nobody listens.</source>
        <translation>Este extremo foi aberto ativamente às %1, e ninguém está à espera.</translation>
    </message>
    <message>
        <source>When the other end confirms this end&apos;s request too, both are ESTABLISHED.</source>
        <translation>Quando o outro extremo também confirmar o pedido deste, ambos ficam em ESTABLISHED.</translation>
    </message>
    <message>
        <source>The active open was asked for at %1; nothing has been sent to the other end yet.</source>
        <translation>A abertura ativa foi pedida às %1; ainda não se enviou nada ao outro extremo.</translation>
    </message>
    <message>
        <source>The addresses that are found are asked for a connection one after the other; if there is none, the reason stands here.</source>
        <translation>Pede-se uma conexão aos endereços encontrados, um depois do outro; se não houver nenhum, o motivo aparece aqui.</translation>
    </message>
    <message numerus="yes">
        <source>The name %1 was looked up at %2; this is address number %n of it, those before said no.</source>
        <extracomment>%1 is a name, %2 a time of day, %n how many of its addresses were asked.</extracomment>
        <translation>
            <numerusform>O nome %1 foi buscado às %2; este é o seu endereço número %n, o anterior disse não.</numerusform>
            <numerusform>O nome %1 foi buscado às %2; este é o seu endereço número %n, os anteriores disseram não.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name %1 was looked up at %2; this is its first address.</source>
        <translation>O nome %1 foi buscado às %2; este é o seu primeiro endereço.</translation>
    </message>
    <message>
        <source>connect(), called at %1, gave the request (SYN) to the kernel.</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>connect(), chamada às %1, entregou o pedido (SYN) ao kernel.</translation>
    </message>
    <message>
        <source>SO_LINGER is 0: if you press Close, the kernel sends RST instead of FIN, and nothing is left, not even TIME-WAIT.</source>
        <translation>SO_LINGER é 0: com Fechar, o kernel envia RST em vez de FIN, e nada resta, nem sequer TIME-WAIT.</translation>
    </message>
    <message>
        <source>SYN-ACK as an answer makes it ESTABLISHED, RST means refused; without an answer the kernel asks again, first after about a second.</source>
        <translation>Com SYN-ACK como resposta, ele passa a ESTABLISHED; RST significa recusado; sem resposta, o kernel pede de novo, a primeira vez após cerca de um segundo.</translation>
    </message>
    <message>
        <source>At %1 its request (SYN) met itself, which is a simultaneous open with one socket.</source>
        <translation>Às %1 o seu pedido (SYN) encontrou a si mesmo, o que é uma abertura simultânea com um só socket.</translation>
    </message>
    <message>
        <source>Both ends are this one: what you send is received here, and once it finishes talking, both ends have finished and the pair rests in TIME-WAIT.</source>
        <translation>Os dois extremos são este: o que se envia é recebido aqui e, quando ele para de falar, os dois extremos já pararam e o par repousa em TIME-WAIT.</translation>
    </message>
    <message>
        <source>Closed at %1: nothing waits at %2 any more.</source>
        <translation>Fechado às %1: nada mais espera em %2.</translation>
    </message>
    <message>
        <source>It waited since %1 and accepted no connection.</source>
        <translation>Esperava desde as %1 e não aceitou nenhuma conexão.</translation>
    </message>
    <message numerus="yes">
        <source>It waited since %1 and made %n ghosts, each a connection of its own.</source>
        <translation>
            <numerusform>Esperava desde as %1 e criou %n fantasma, com a sua própria conexão.</numerusform>
            <numerusform>Esperava desde as %1 e criou %n fantasmas, cada um com a sua própria conexão.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients that ask there are refused, unless another socket waits there.</source>
        <translation>Os clientes que pedirem ali serão recusados, a menos que outro socket espere ali.</translation>
    </message>
    <message>
        <source>Closed at %1: nothing is left of it but this history, and nobody was told.</source>
        <translation>Fechado às %1: dele nada resta além deste histórico, e ninguém foi avisado.</translation>
    </message>
    <message>
        <source>It was open since %1; reads: %2, writes: %3.</source>
        <translation>Estava aberto desde as %1; leituras: %2, escritas: %3.</translation>
    </message>
    <message>
        <source>What %1 still sends goes to the socket that this ghost came from.</source>
        <translation>O que %1 ainda enviar vai para o socket de que veio este fantasma.</translation>
    </message>
    <message>
        <source>Datagrams that still come to %1 find no socket: this computer answers them with ICMP &quot;port unreachable&quot;, unless another socket is open there.</source>
        <translation>Os datagramas que ainda chegarem a %1 não encontram socket: este computador responde a eles com ICMP &quot;port unreachable&quot;, a menos que outro socket esteja aberto ali.</translation>
    </message>
    <message>
        <source>Closed at %1, before %2 had answered: there never was a connection.</source>
        <extracomment>%1 is a time of day, %2 an endpoint or a name.</extracomment>
        <translation>Fechado às %1, antes que %2 respondesse: nunca houve conexão.</translation>
    </message>
    <message>
        <source>It was opened actively at %1.</source>
        <translation>Foi aberto ativamente às %1.</translation>
    </message>
    <message>
        <source>If an answer to its request (SYN) still comes, the kernel refuses it with RST.</source>
        <translation>Se ainda chegar uma resposta ao seu pedido (SYN), o kernel a recusa com RST.</translation>
    </message>
    <message>
        <source>It had been connected with %1 since %2.</source>
        <translation>Estava conectado com %1 desde as %2.</translation>
    </message>
    <message>
        <source>To end a connection in order, read first what has arrived.</source>
        <translation>Para terminar uma conexão em ordem, ler antes o que chegou.</translation>
    </message>
    <message>
        <source>Closed at %1: nothing is left of it but this history.</source>
        <translation>Fechado às %1: dele nada resta além deste histórico.</translation>
    </message>
    <message>
        <source>%1 finished first, at %2; it had been connected since %3.</source>
        <extracomment>%1 is an endpoint, %2 and %3 are times of day.</extracomment>
        <translation>%1 parou de falar primeiro, às %2; este extremo estava conectado desde as %3.</translation>
    </message>
    <message>
        <source>TIME-WAIT was left to the other end, which finished first; this end may be used again at once.</source>
        <translation>TIME-WAIT ficou com o outro extremo, que parou de falar primeiro; este extremo pode ser usado de novo de imediato.</translation>
    </message>
    <message>
        <source>This end finished first, at %1; it had been connected with %2 since %3.</source>
        <translation>Este extremo parou de falar primeiro, às %1; estava conectado com %2 desde as %3.</translation>
    </message>
    <message>
        <source>The kernel has let go of the pair %1 and %2: both may be used again.</source>
        <translation>O kernel liberou o par %1 e %2: ambos podem ser usados de novo.</translation>
    </message>
    <message>
        <source>It ended at %1.</source>
        <translation>Terminou às %1.</translation>
    </message>
    <message>
        <source>Nothing is left of it but this history.</source>
        <translation>Dele nada resta além deste histórico.</translation>
    </message>
    <message>
        <source>It will wait at the first address found that belongs to this computer.</source>
        <translation>Vai esperar no primeiro endereço encontrado que pertença a este computador.</translation>
    </message>
    <message>
        <source>If the kernel grants it that endpoint, it will wait for requests there; if not, the reason stands here.</source>
        <translation>Se o kernel lhe conceder esse ponto extremo, vai esperar pedidos ali; se não, o motivo aparece aqui.</translation>
    </message>
    <message>
        <source>The passive open was asked for at %1.</source>
        <translation>Pediu-se a abertura passiva às %1.</translation>
    </message>
    <message>
        <source>Requests are accepted by hand, and none waits in the queue.</source>
        <translation>Os pedidos se aceitam à mão, e nenhum espera na fila.</translation>
    </message>
    <message>
        <source>The kernel connects a client that asks at once, and it waits in the queue until you press Accept one.</source>
        <translation>O kernel conecta de imediato o cliente que pede, e este espera na fila até que se pressione Aceitar um.</translation>
    </message>
    <message>
        <source>The queue is full (the backlog, %1, and one more): the kernel drops further requests in silence and clients ask again, until Accept one makes room.</source>
        <extracomment>%1 is the number given to listen().</extracomment>
        <translation>A fila está cheia (o seu tamanho, %1, e mais um): o kernel descarta em silêncio os demais pedidos, e os clientes pedem de novo, até que Aceitar um abra lugar.</translation>
    </message>
    <message>
        <source>Accept one makes a ghost of the request that has waited longest; if you press Close, the kernel cuts those that wait with a reset (RST).</source>
        <translation>Aceitar um cria um fantasma do pedido que espera há mais tempo; com Fechar, o kernel aborta os que esperam com um reset (RST).</translation>
    </message>
    <message>
        <source>Close any socket: accepting then goes on by itself.</source>
        <translation>Feche qualquer socket: a aceitação continua depois por si só.</translation>
    </message>
    <message>
        <source>Nothing has been sent: bind() and listen(), called at %1, told only this computer&apos;s kernel.</source>
        <extracomment>%1 is a time of day. Follows &quot;Passive open. The operating system now waits at 127.0.0.1:5000.&quot;</extracomment>
        <translation>Nada foi enviado: bind() e listen(), chamadas às %1, só avisaram o kernel deste computador.</translation>
    </message>
    <message numerus="yes">
        <source>Since %1 it has made %n ghosts, one for each connection; the listener itself carries no text.</source>
        <extracomment>%1 is a time of day. A ghost is an accepted socket.</extracomment>
        <translation>
            <numerusform>Desde as %1 criou %n fantasma, um para cada conexão; o próprio socket passivo não transporta texto.</numerusform>
            <numerusform>Desde as %1 criou %n fantasmas, um para cada conexão; o próprio socket passivo não transporta texto.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next client gets a ghost of its own; if you press Close, the ghosts live on and new clients are refused.</source>
        <translation>O próximo cliente recebe um fantasma só seu; com Fechar, os fantasmas continuam vivos e os novos clientes são recusados.</translation>
    </message>
    <message>
        <source>The request of %1 does not wait any more.</source>
        <translation>O pedido de %1 não espera mais.</translation>
    </message>
    <message>
        <source>It waited from %1 and left the listener&apos;s queue at %2.</source>
        <extracomment>%1 and %2 are times of day.</extracomment>
        <translation>Esperou desde as %1 e saiu da fila do socket passivo às %2.</translation>
    </message>
    <message>
        <source>If it was accepted, the connection goes on in its ghost; if not, one end gave it up.</source>
        <translation>Se foi aceito, a conexão continua no seu fantasma; se não, um dos extremos desistiu dela.</translation>
    </message>
    <message>
        <source>Its request is repeated until %1 answers or the kernel gives up.</source>
        <translation>O seu pedido é repetido até que %1 responda ou o kernel desista.</translation>
    </message>
    <message>
        <source>It has no connection; its program may connect it or give it back.</source>
        <translation>Não tem conexão; o seu programa pode conectá-lo ou devolvê-lo.</translation>
    </message>
    <message>
        <source>Whichever end finishes first will keep TIME-WAIT; the other will see CLOSE-WAIT.</source>
        <translation>O extremo que parar de falar primeiro ficará com TIME-WAIT; o outro verá CLOSE-WAIT.</translation>
    </message>
    <message>
        <source>Anyone may send datagrams to %1; what it answers, its program decides.</source>
        <translation>Qualquer um pode enviar datagramas a %1; o que ele responde, decide o seu programa.</translation>
    </message>
    <message>
        <source>%1 has finished already; accept() still gives what it sent.</source>
        <translation>%1 já parou de falar; accept() ainda entrega o que ele enviou.</translation>
    </message>
    <message>
        <source>The program that listens takes it with accept(), or cuts it with RST when it stops listening.</source>
        <translation>O programa que escuta o recebe com accept(), ou o aborta com RST quando deixa de escutar.</translation>
    </message>
    <message>
        <source>%1 asked, and the system has answered for you: it is connected, though no program holds this connection yet.</source>
        <extracomment>%1 is the client&apos;s endpoint.</extracomment>
        <translation>%1 pediu, e o sistema respondeu em nome do programa: está conectado, embora nenhum programa detenha ainda esta conexão.</translation>
    </message>
    <message>
        <source>It was first seen in the listener&apos;s queue at %1.</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>Foi visto pela primeira vez na fila do socket passivo às %1.</translation>
    </message>
    <message>
        <source>The client has finished meanwhile: Accept one makes a ghost in CLOSE-WAIT, from which what it sent can still be read.</source>
        <translation>Enquanto isso o cliente parou de falar: Aceitar um cria um fantasma em CLOSE-WAIT, do qual ainda se pode ler o que ele enviou.</translation>
    </message>
    <message>
        <source>It waits until you press Accept one, which makes a ghost of the oldest; if the listener is closed before, the kernel cuts it with RST.</source>
        <translation>Espera até que se pressione Aceitar um, que cria um fantasma do mais antigo; se o socket passivo for fechado antes, o kernel aborta este pedido com RST.</translation>
    </message>
    <message>
        <source>This socket of another program is gone: the kernel does not list it any more.</source>
        <translation>Este socket de outro programa se foi: o kernel não o lista mais.</translation>
    </message>
    <message>
        <source>Enchufe saw it from %1 to %2.</source>
        <extracomment>%1 and %2 are times of day.</extracomment>
        <translation>Enchufe o viu das %1 às %2.</translation>
    </message>
    <message>
        <source>It leaves no history here, because Enchufe only looked at it.</source>
        <translation>Não deixa histórico aqui, porque Enchufe só o observou.</translation>
    </message>
    <message>
        <source>Enchufe has only looked at it since %1; how it was opened, the kernel does not tell.</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>Enchufe só o observa desde as %1; como foi aberto, o kernel não diz.</translation>
    </message>
    <message>
        <source>No program holds this connection yet: %1 asked, and it waits in the queue of a listener.</source>
        <translation>Nenhum programa detém ainda esta conexão: %1 pediu, e ela espera na fila de um socket passivo.</translation>
    </message>
    <message>
        <source>No program holds this connection yet: %1 asks, and the kernel has answered with SYN-ACK.</source>
        <translation>Nenhum programa detém ainda esta conexão: %1 pede, e o kernel respondeu com SYN-ACK.</translation>
    </message>
    <message>
        <source>That it waits for accept() is inferred: it was first seen at %1, without a program that holds it.</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>Que espera accept() é deduzido: foi vista pela primeira vez às %1, sem programa que a detenha.</translation>
    </message>
    <message>
        <source>A socket of %1 (process %2).</source>
        <extracomment>%1 is a program&apos;s name, %2 its process number.</extracomment>
        <translation>Um socket de %1 (processo %2).</translation>
    </message>
    <message>
        <source>bytes moved: from %1 after its beginning to %2 after it</source>
        <extracomment>Of a socket&apos;s life. %1 and %2 are spans of time: &quot;2.00 s&quot;.</extracomment>
        <translation>trânsito de bytes: de %1 até %2 depois do seu começo</translation>
    </message>
    <message>
        <source>looking its name up</source>
        <translation>buscando o seu nome</translation>
    </message>
    <message>
        <source>waiting to be accepted</source>
        <translation>à espera de ser aceito</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a phase of a socket&apos;s life</comment>
        <translation>aberto</translation>
    </message>
    <message>
        <source>half-closed: one side has finished talking</source>
        <translation>meio fechado: um lado parou de falar</translation>
    </message>
    <message>
        <source>closing: the last confirmations</source>
        <translation>fechando: as últimas confirmações</translation>
    </message>
    <message>
        <source>TIME-WAIT: the kernel keeps the pair of endpoints</source>
        <translation>TIME-WAIT: o kernel reserva o par de pontos extremos</translation>
    </message>
    <message>
        <source>%1: %2 so far</source>
        <extracomment>%1 is a phase of a socket&apos;s life, &quot;waiting to be accepted&quot;, %2 how long it took, &quot;2.00 s&quot;.</extracomment>
        <translation>%1: %2 até agora</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Server application: %1. It will answer by itself at each ghost that is made from now on.</source>
        <extracomment>%1 is a service&apos;s name such as &quot;echo&quot;.</extracomment>
        <translation>Aplicação servidora: %1. Vai responder por si só em cada fantasma que se crie a partir de agora.</translation>
    </message>
    <message>
        <source>Server application: %1. It answers by itself what arrives here.</source>
        <extracomment>%1 is a service&apos;s name such as &quot;echo&quot;.</extracomment>
        <translation>Aplicação servidora: %1. Responde por si só ao que chega aqui.</translation>
    </message>
    <message>
        <source>%1 (not in Linux)</source>
        <extracomment>An arrow of RFC 9293&apos;s figure that Linux does not have. %1 is SYN or RST.</extracomment>
        <translation>%1 (não em Linux)</translation>
    </message>
    <message>
        <source>ACK of FIN</source>
        <comment>the acknowledgement of a FIN; short, in a diagram</comment>
        <translation>ACK do FIN</translation>
    </message>
    <message>
        <source>60 s</source>
        <comment>how long TIME-WAIT lasts</comment>
        <translation>60 s</translation>
    </message>
    <message>
        <source>%1 (one of these)</source>
        <extracomment>%1 are names of states, &quot;FIN-WAIT-2 / CLOSING&quot;.</extracomment>
        <translation>%1 (um destes)</translation>
    </message>
    <message>
        <source>seen</source>
        <comment>how a state is known: the kernel showed it</comment>
        <translation>visto</translation>
    </message>
    <message>
        <source>concluded</source>
        <comment>how a state is known: it follows from what happened</comment>
        <translation>deduzido</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>how a state is known: it went by too quickly to be seen</comment>
        <translation>percorrido</translation>
    </message>
    <message>
        <source>perhaps</source>
        <comment>how a state is known: it is one of several possible ones</comment>
        <translation>talvez</translation>
    </message>
    <message>
        <source>The kernel said so.</source>
        <translation>O kernel disse isso.</translation>
    </message>
    <message>
        <source>This follows from what happened; the kernel was not asked since.</source>
        <translation>Isso se deduz do que aconteceu; desde então não se perguntou ao kernel.</translation>
    </message>
    <message>
        <source>It was too quick to be seen and is certain all the same: no other way leads from the state before to the one after.</source>
        <translation>Foi rápido demais para ser visto e mesmo assim é certo: nenhum outro caminho leva do estado anterior ao seguinte.</translation>
    </message>
    <message>
        <source>Nobody saw it: several ways lead from the state before to the one after, and this state is on one of them.</source>
        <translation>Ninguém o viu: vários caminhos levam do estado anterior ao seguinte, e este estado está em um deles.</translation>
    </message>
    <message>
        <source>socket() made it; it has no fixed partner.</source>
        <translation>socket() o criou; não tem interlocutor fixo.</translation>
    </message>
    <message>
        <source>listen() was called here: from now on requests are answered.</source>
        <translation>Aqui se chamou listen(): a partir de agora os pedidos são respondidos.</translation>
    </message>
    <message>
        <source>connect() was called here: a SYN left.</source>
        <translation>Aqui se chamou connect(): saiu um SYN.</translation>
    </message>
    <message>
        <source>connect() fixed its partner; nothing was sent for that.</source>
        <translation>connect() fixou o seu interlocutor; nada se enviou para isso.</translation>
    </message>
    <message>
        <source>A SYN arrived and was answered with SYN and ACK.</source>
        <translation>Chegou um SYN, respondido com SYN e ACK.</translation>
    </message>
    <message>
        <source>The SYN and ACK of the other end arrived and were answered with ACK.</source>
        <translation>Chegaram o SYN e o ACK do outro extremo, respondidos com ACK.</translation>
    </message>
    <message>
        <source>The ACK of this end&apos;s SYN arrived.</source>
        <translation>Chegou o ACK do SYN deste extremo.</translation>
    </message>
    <message>
        <source>shutdown() was called here: this end says no more, and a FIN left.</source>
        <translation>Aqui se chamou shutdown(): este extremo não diz mais nada, e saiu um FIN.</translation>
    </message>
    <message>
        <source>close() was called here; there was no connection to end.</source>
        <translation>Aqui se chamou close(); não havia conexão que terminar.</translation>
    </message>
    <message>
        <source>close() was called here: a FIN left.</source>
        <translation>Aqui se chamou close(): saiu um FIN.</translation>
    </message>
    <message>
        <source>Its program said that it sends no more: a FIN left.</source>
        <translation>O seu programa disse que não envia mais: saiu um FIN.</translation>
    </message>
    <message>
        <source>The other end&apos;s FIN arrived and was acknowledged.</source>
        <translation>Chegou o FIN do outro extremo e foi confirmado.</translation>
    </message>
    <message>
        <source>The ACK of this end&apos;s FIN arrived.</source>
        <translation>Chegou o ACK do FIN deste extremo.</translation>
    </message>
    <message>
        <source>The connection was aborted here: a RST left.</source>
        <translation>A conexão foi abortada aqui: saiu um RST.</translation>
    </message>
    <message>
        <source>close() was called here while text was unread, so that a RST left and no FIN.</source>
        <translation>Aqui se chamou close() com texto por ler, portanto saiu um RST e nenhum FIN.</translation>
    </message>
    <message>
        <source>The kernel&apos;s 60 seconds are over.</source>
        <translation>Passaram os 60 segundos do kernel.</translation>
    </message>
    <message>
        <source>A RST arrived.</source>
        <translation>Chegou um RST.</translation>
    </message>
    <message>
        <source>A RST answered the SYN: ECONNREFUSED.</source>
        <translation>Um RST respondeu ao SYN: ECONNREFUSED.</translation>
    </message>
    <message>
        <source>Nobody answered: ETIMEDOUT.</source>
        <translation>Ninguém respondeu: ETIMEDOUT.</translation>
    </message>
    <message>
        <source>It failed with %1.</source>
        <extracomment>%1 is the name of an errno, &quot;EHOSTUNREACH&quot;.</extracomment>
        <translation>Falhou com %1.</translation>
    </message>
    <message>
        <source>The kernel no longer has it; what ended it was not seen.</source>
        <translation>O kernel não o tem mais; não se viu o que o terminou.</translation>
    </message>
    <message>
        <source>What led here was not seen.</source>
        <translation>Não se viu o que levou até aqui.</translation>
    </message>
    <message>
        <source>this side finished talking, its FIN is not acknowledged yet</source>
        <translation>este lado parou de falar, o seu FIN ainda não foi confirmado</translation>
    </message>
    <message>
        <source>this side finished talking, the other one may go on</source>
        <translation>este lado parou de falar, o outro pode continuar</translation>
    </message>
    <message>
        <source>both finished; the ACK of the last FIN is missing</source>
        <translation>os dois pararam de falar; falta o ACK do último FIN</translation>
    </message>
    <message>
        <source>both finished at the same time; the ACK of this side&apos;s FIN is missing</source>
        <translation>os dois pararam de falar ao mesmo tempo; falta o ACK do FIN deste lado</translation>
    </message>
    <message>
        <source>UDP has only these two: it makes no connection, so that nothing has to be agreed on, confirmed or taken leave of. The kernel borrows TCP&apos;s words for whether a partner is fixed.</source>
        <translation>UDP só tem estes dois: não faz conexão, portanto não há nada que combinar ou confirmar, nem de que se despedir. O kernel toma emprestadas as palavras de TCP para indicar se há um interlocutor fixo.</translation>
    </message>
    <message>
        <source>This UDP socket is being opened.</source>
        <translation>Este socket UDP está sendo aberto.</translation>
    </message>
    <message>
        <source>It was asked for at %1; nothing has been sent.</source>
        <translation>Pediu-se às %1; nada foi enviado.</translation>
    </message>
    <message>
        <source>As soon as it has a port, datagrams may come and go: UDP agrees nothing before.</source>
        <translation>Assim que tiver uma porta, datagramas podem ir e vir: UDP não combina nada antes.</translation>
    </message>
    <message>
        <source>This UDP ghost was made for %1 alone.</source>
        <extracomment>%1 is the peer&apos;s endpoint.</extracomment>
        <translation>Este fantasma UDP foi criado só para %1.</translation>
    </message>
    <message>
        <source>The first datagram from there made it at %1, with bind() and connect() and not accept(). It has the same port as the socket it came from, %2.</source>
        <extracomment>%1 is a time of day, %2 a port.</extracomment>
        <translation>O primeiro datagrama vindo de lá o criou às %1, com bind() e connect() e não com accept(). Tem a mesma porta que o socket de que veio, %2.</translation>
    </message>
    <message>
        <source>The kernel hands it what comes from its peer, and everything else to that socket; after Close this peer&apos;s datagrams go there again.</source>
        <translation>O kernel lhe entrega o que vem do seu interlocutor, e todo o resto àquele socket; depois de Fechar, os datagramas deste interlocutor voltam a ir para lá.</translation>
    </message>
    <message>
        <source>This UDP ghost was made for %1 alone, on another port, %2 instead of %3, as TFTP does.</source>
        <extracomment>%1 is the peer&apos;s endpoint, %2 this ghost&apos;s port, %3 the port that was asked.</extracomment>
        <translation>Este fantasma UDP foi criado só para %1, em outra porta, %2 em vez de %3, como faz TFTP.</translation>
    </message>
    <message>
        <source>A peer that has not called connect() takes the answers and writes here from then on; one that is connected to port %1 refuses them.</source>
        <translation>Um interlocutor que não chamou connect() aceita as respostas e a partir daí escreve para cá; um que esteja conectado à porta %1 as recusa.</translation>
    </message>
    <message>
        <source>This UDP socket at %1 has a fixed partner, %2.</source>
        <extracomment>%1 and %2 are endpoints.</extracomment>
        <translation>Este socket UDP em %1 tem um interlocutor fixo, %2.</translation>
    </message>
    <message>
        <source>connect(), called at %1, noted that here: nothing was agreed and nothing was sent yet, the partner may not even be there.</source>
        <translation>connect(), chamada às %1, anotou isso aqui: nada se combinou e ainda nada se enviou; o interlocutor pode até não estar lá.</translation>
    </message>
    <message>
        <source>connect(), called at %1, noted that here: nothing was agreed, so the partner may not even be there.</source>
        <translation>connect(), chamada às %1, anotou isso aqui: nada se combinou, portanto o interlocutor pode até não estar lá.</translation>
    </message>
    <message>
        <source>You may send again: the refusal was about one datagram, and %1 hears you as soon as a socket is open there.</source>
        <translation>Pode-se enviar de novo: a recusa se referia a um só datagrama, e %1 ouvirá assim que houver um socket aberto lá.</translation>
    </message>
    <message>
        <source>What you send goes to %1, and only its datagrams are taken; if nobody is there, a later call is told ECONNREFUSED.</source>
        <translation>O que se envia vai para %1, e só os seus datagramas são aceitos; se não houver ninguém lá, uma chamada posterior recebe ECONNREFUSED.</translation>
    </message>
    <message>
        <source>When its receive buffer is full, further datagrams are dropped; Read one datagram takes the oldest.</source>
        <translation>Quando o seu buffer de recepção está cheio, os demais datagramas são descartados; Ler um datagrama retira o mais antigo.</translation>
    </message>
    <message>
        <source>The first datagram of each new peer makes a ghost for it, on the same port.</source>
        <translation>O primeiro datagrama de cada interlocutor novo cria um fantasma para ele, na mesma porta.</translation>
    </message>
    <message>
        <source>The first datagram of each new peer makes a ghost for it, on another port.</source>
        <translation>O primeiro datagrama de cada interlocutor novo cria um fantasma para ele, em outra porta.</translation>
    </message>
    <message>
        <source>Whoever sends a datagram here becomes a peer that you can answer; UDP asks nobody before.</source>
        <translation>Quem envia um datagrama para cá se torna um interlocutor a quem se pode responder; UDP não pergunta nada a ninguém antes.</translation>
    </message>
    <message>
        <source>An answer may come or not: UDP itself does not tell whether anything arrived.</source>
        <translation>Uma resposta pode vir ou não: UDP por si só não diz se algo chegou.</translation>
    </message>
    <message>
        <source>Anyone else who sends here becomes a peer of this same socket too; if you press Close, nobody is told.</source>
        <translation>Quem mais enviar para cá também se torna interlocutor deste mesmo socket; com Fechar, ninguém é avisado.</translation>
    </message>
    <message>
        <source>You choose for each datagram which of them it goes to; no ghosts are needed, because nothing is connected.</source>
        <translation>Escolhe-se para cada datagrama a qual deles vai; não é preciso fantasma nenhum, porque nada está conectado.</translation>
    </message>
    <message>
        <source>This UDP socket waits for datagrams at %1.</source>
        <translation>Este socket UDP espera datagramas em %1.</translation>
    </message>
    <message>
        <source>There is no connection: each datagram stands alone, and none has come since %1.</source>
        <translation>Não há conexão: cada datagrama vale por si só, e nenhum chegou desde as %1.</translation>
    </message>
    <message numerus="yes">
        <source>There is no connection: since %1 it has sent to %n peer(s) and heard from none.</source>
        <translation>
            <numerusform>Não há conexão: desde as %1 enviou a %n interlocutor e de nenhum recebeu nada.</numerusform>
            <numerusform>Não há conexão: desde as %1 enviou a %n interlocutores e de nenhum recebeu nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no connection: since %1 this one socket has heard from %n peers and can answer each of them.</source>
        <translation>
            <numerusform>Não há conexão: desde as %1 este único socket recebeu de %n interlocutor e pode responder a ele.</numerusform>
            <numerusform>Não há conexão: desde as %1 este único socket recebeu de %n interlocutores e pode responder a cada um deles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both ends finished at once, so each of them waits.</source>
        <translation>Os dois extremos terminaram ao mesmo tempo, por isso cada um deles espera.</translation>
    </message>
    <message>
        <source>Its name was still being looked up: no request was sent, so no answer can come.</source>
        <translation>O nome ainda estava sendo procurado: nenhum pedido foi enviado, por isso nenhuma resposta pode chegar.</translation>
    </message>
    <message>
        <source>Both ends finished at once, this one at %1; it had been connected with %2 since %3.</source>
        <extracomment>%1 and %3 are times of day, %2 is an endpoint.</extracomment>
        <translation>Os dois extremos terminaram ao mesmo tempo, este às %1; estava conectado com %2 desde as %3.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>It will stay so until you press Close. %1 has given this connection up (tcp_fin_timeout): it answers the FIN with a reset (RST), and nothing is left.</source>
        <extracomment>%1 is an endpoint.</extracomment>
        <translation>Fica assim até que se pressione Fechar. %1 já desistiu desta conexão (tcp_fin_timeout): responde ao FIN com um reset (RST), e nada resta.</translation>
    </message>
    <message>
        <source>It will stay so until you press Close. This end then goes to LAST-ACK until %1 confirms, or answers with a reset (RST) if it has given up by then (tcp_fin_timeout); then nothing is left.</source>
        <extracomment>%1 is an endpoint.</extracomment>
        <translation>Fica assim até que se pressione Fechar. Então este extremo passa a LAST-ACK até que %1 confirme, ou responda com um reset (RST) se até lá tiver desistido (tcp_fin_timeout); depois nada resta.</translation>
    </message>
    <message>
        <source>This end&apos;s FIN is confirmed; what the other end sends still arrives here.</source>
        <translation>O FIN deste extremo está confirmado; o que o outro extremo envia ainda chega aqui.</translation>
    </message>
    <message>
        <source>This end&apos;s FIN is not confirmed yet; what the other end sends still arrives here.</source>
        <translation>O FIN deste extremo ainda não está confirmado; o que o outro extremo envia ainda chega aqui.</translation>
    </message>
    <message>
        <source>This end&apos;s FIN of %1 is confirmed; what the other end sends still arrives here.</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>O FIN deste extremo, das %1, está confirmado; o que o outro extremo envia ainda chega aqui.</translation>
    </message>
    <message>
        <source>This end&apos;s FIN of %1 is not confirmed yet; what the other end sends still arrives here.</source>
        <translation>O FIN deste extremo, das %1, ainda não está confirmado; o que o outro extremo envia ainda chega aqui.</translation>
    </message>
    <message>
        <source>When %1 confirms the FIN, this end goes to FIN-WAIT-2; if the other end finishes before that, this end goes to CLOSING.</source>
        <translation>Quando %1 confirmar o FIN, este extremo passa a FIN-WAIT-2; se o outro extremo parar de falar antes disso, este extremo passa a CLOSING.</translation>
    </message>
    <message>
        <source>This end was closed at %1; %2 has not confirmed this end&apos;s FIN yet.</source>
        <extracomment>%1 is a time of day, %2 an endpoint.</extracomment>
        <translation>Este extremo foi fechado às %1; %2 ainda não confirmou o FIN deste extremo.</translation>
    </message>
    <message>
        <source>No program holds this end any more: the kernel delivers what is left, and the FIN.</source>
        <translation>Nenhum programa detém mais este extremo: o kernel entrega o que resta, e o FIN.</translation>
    </message>
    <message>
        <source>This end was closed at %1; %2 has confirmed that, but has not finished yet.</source>
        <extracomment>%1 is a time of day, %2 an endpoint.</extracomment>
        <translation>Este extremo foi fechado às %1; %2 confirmou isso, mas ainda não parou de falar.</translation>
    </message>
    <message numerus="yes">
        <source>No program holds this end any more; the kernel waits %n more seconds for the other end.</source>
        <translation>
            <numerusform>Nenhum programa detém mais este extremo; o kernel espera o outro extremo por mais %n segundo.</numerusform>
            <numerusform>Nenhum programa detém mais este extremo; o kernel espera o outro extremo por mais %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No program holds this end any more; the kernel waits for the other end by itself (tcp_fin_timeout).</source>
        <translation>Nenhum programa detém mais este extremo; o kernel espera o outro extremo por si só (tcp_fin_timeout).</translation>
    </message>
    <message>
        <source>No program holds this end any more: the kernel says goodbye to %1 by itself.</source>
        <translation>Nenhum programa detém mais este extremo: o kernel se despede de %1 por si só.</translation>
    </message>
    <message>
        <source>When %1 confirms, this end goes to FIN-WAIT-2, or to TIME-WAIT if both have finished; without an answer the kernel tries again and gives up in the end.</source>
        <translation>Quando %1 confirmar, este extremo passa a FIN-WAIT-2, ou a TIME-WAIT se ambos tiverem parado de falar; sem resposta, o kernel tenta de novo e por fim desiste.</translation>
    </message>
    <message>
        <source>If %1 finishes in time, this end goes to TIME-WAIT; if data comes instead, the kernel answers with RST; if nothing comes, it gives this end up.</source>
        <translation>Se %1 parar de falar a tempo, este extremo passa a TIME-WAIT; se em vez disso chegarem dados, o kernel responde com RST; se nada chegar, o kernel desiste deste extremo.</translation>
    </message>
    <message>
        <source>When %1 confirms this end&apos;s FIN, this end goes to TIME-WAIT, and so does the other, because both finished first.</source>
        <translation>Quando %1 confirmar o FIN deste extremo, este extremo passa a TIME-WAIT, e o outro também, porque ambos pararam de falar primeiro.</translation>
    </message>
    <message>
        <source>Nobody listened and there is no ghost: both ends were opened actively, and this one was connected at %1. Which of their requests (SYN) met is not known.</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>Ninguém estava à espera e não há fantasma: os dois extremos foram abertos ativamente, e este ficou conectado às %1. Não se sabe quais dos seus pedidos (SYN) se encontraram.</translation>
    </message>
    <message>
        <source>Both ends asked: the request (SYN) of %1 came while this end&apos;s own was unanswered.</source>
        <translation>Os dois extremos fizeram o pedido: o pedido (SYN) de %1 chegou quando o deste extremo ainda não tinha resposta.</translation>
    </message>
    <message>
        <source>connect() was called at %1, and the kernel has repeated the request (SYN) since.</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>Chamou-se connect() às %1, e desde então o kernel vem repetindo o pedido (SYN).</translation>
    </message>
    <message>
        <source>The kernel asks again, at first after about a second, then ever more rarely, and ends it with ETIMEDOUT; if you press Close, it stops at once and nothing is left.</source>
        <translation>O kernel pede de novo, no começo a cada segundo, mais ou menos; depois, cada vez mais espaçadamente, e por fim encerra o pedido com ETIMEDOUT; com Fechar, ele para de imediato e nada resta.</translation>
    </message>
    <message>
        <source>Either end may finish first: if this one does, it goes through FIN-WAIT to TIME-WAIT; if %1 does, this end goes to CLOSE-WAIT.</source>
        <translation>Qualquer dos extremos pode parar de falar primeiro: se for este, ele passa por FIN-WAIT até TIME-WAIT; se for %1, este extremo passa a CLOSE-WAIT.</translation>
    </message>
    <message>
        <source>Ends that are connected at this moment: ESTABLISHED, and in newer kernels CLOSE-WAIT too.</source>
        <translation>Extremos que estão conectados neste momento: ESTABLISHED e, em kernels mais novos, também CLOSE-WAIT.</translation>
    </message>
    <message>
        <source>Segments that arrived with a wrong checksum.</source>
        <translation>Segmentos que chegaram com a soma de verificação errada.</translation>
    </message>
    <message>
        <source>Closed ends that the kernel began to guard: in TIME-WAIT, or in FIN-WAIT-2 without a program. Each counts once; old kernels count it when its time is over.</source>
        <translation>Extremos fechados que o kernel começou a guardar: em TIME-WAIT, ou em FIN-WAIT-2 sem programa. Cada um conta uma vez; kernels antigos o contam quando o tempo dele acaba.</translation>
    </message>
    <message>
        <source>Closed ends like those of TcpExtTW that are guarded for four seconds at most.</source>
        <translation>Extremos fechados como os de TcpExtTW, guardados por quatro segundos no máximo.</translation>
    </message>
    <message>
        <source>Active opens from here that took a pair of endpoints which was still in TIME-WAIT.</source>
        <translation>Aberturas ativas daqui que tomaram um par de pontos extremos que ainda estava em TIME-WAIT.</translation>
    </message>
    <message>
        <source>Closed ends that got no TIME-WAIT, because there were too many already.</source>
        <translation>Extremos fechados que ficaram sem TIME-WAIT, porque já havia demais.</translation>
    </message>
    <message>
        <source>Connections that were cut and did not wait in FIN-WAIT-2, as their programs had asked (TCP_LINGER2).</source>
        <translation>Conexões que foram abortadas e não esperaram em FIN-WAIT-2, como os seus programas tinham pedido (TCP_LINGER2).</translation>
    </message>
    <message>
        <source>Segments that were joined while the socket was busy.</source>
        <translation>Segmentos que foram unidos enquanto o socket estava ocupado.</translation>
    </message>
    <message>
        <source>Segments that were sent again and are taken for lost once more.</source>
        <translation>Segmentos que foram enviados de novo e são outra vez tidos por perdidos.</translation>
    </message>
    <message>
        <source>After the timer ran out the kernel chose a new hash for the connection, so that it may take another way.</source>
        <translation>Depois que o temporizador se esgotou, o kernel escolheu um novo hash para a conexão, para que ela possa tomar outro caminho.</translation>
    </message>
    <message>
        <source>The other end was told that a segment arrived here twice.</source>
        <translation>O outro extremo foi avisado de que um segmento chegou aqui duas vezes.</translation>
    </message>
    <message>
        <source>Segments that arrived twice at the other end, as it said.</source>
        <translation>Segmentos que chegaram duas vezes ao outro extremo, segundo ele disse.</translation>
    </message>
    <message>
        <source>The other end said that a segment arrived twice, and nothing had to be undone for that.</source>
        <translation>O outro extremo disse que um segmento chegou duas vezes, e não foi preciso desfazer nada por causa disso.</translation>
    </message>
    <message>
        <source>Acknowledgments left out: too many segments came that were outside the window.</source>
        <translation>Confirmações omitidas: chegaram segmentos demais que estavam fora da janela.</translation>
    </message>
    <message>
        <source>Datagrams thrown away because UDP&apos;s memory was used up.</source>
        <translation>Datagramas descartados porque a memória de UDP estava esgotada.</translation>
    </message>
    <message>
        <source>Datagrams to a group or to everybody that no socket wanted.</source>
        <translation>Datagramas para um grupo, ou para todos, que nenhum socket queria.</translation>
    </message>
    <message>
        <source>IP packets that were handed to a network interface.</source>
        <translation>Pacotes IP que foram entregues a uma interface de rede.</translation>
    </message>
    <message>
        <source>Bytes of the IP packets that arrived, with their headers.</source>
        <translation>Bytes dos pacotes IP que chegaram, com os seus cabeçalhos.</translation>
    </message>
    <message>
        <source>Bytes of the IP packets that were sent, with their headers.</source>
        <translation>Bytes dos pacotes IP que foram enviados, com os seus cabeçalhos.</translation>
    </message>
    <message>
        <source>IP packets to a group that arrived.</source>
        <translation>Pacotes IP para um grupo que chegaram.</translation>
    </message>
    <message>
        <source>IP packets to a group that were sent.</source>
        <translation>Pacotes IP para um grupo que foram enviados.</translation>
    </message>
    <message>
        <source>Bytes of the IP packets to a group that arrived.</source>
        <translation>Bytes dos pacotes IP para um grupo que chegaram.</translation>
    </message>
    <message>
        <source>Bytes of the IP packets to a group that were sent.</source>
        <translation>Bytes dos pacotes IP para um grupo que foram enviados.</translation>
    </message>
    <message>
        <source>IP packets to everybody in a network that arrived.</source>
        <translation>Pacotes IP que chegaram, para todos em uma rede.</translation>
    </message>
    <message>
        <source>IP packets to everybody in a network that were sent.</source>
        <translation>Pacotes IP que foram enviados, para todos em uma rede.</translation>
    </message>
    <message>
        <source>Bytes of the IP packets to everybody in a network that arrived.</source>
        <translation>Bytes dos pacotes IP que chegaram, para todos em uma rede.</translation>
    </message>
    <message>
        <source>Bytes of the IP packets to everybody in a network that were sent.</source>
        <translation>Bytes dos pacotes IP que foram enviados, para todos em uma rede.</translation>
    </message>
    <message>
        <source>IP packets that arrived without the marks for congestion (ECN).</source>
        <translation>Pacotes IP que chegaram sem as marcas de congestionamento (ECN).</translation>
    </message>
    <message>
        <source>ICMP messages that arrived, those of the type with this number.</source>
        <translation>Mensagens ICMP que chegaram, as do tipo com este número.</translation>
    </message>
    <message>
        <source>ICMP messages that were sent, those of the type with this number.</source>
        <translation>Mensagens ICMP que foram enviadas, as do tipo com este número.</translation>
    </message>
    <message>
        <source>The other end had given this connection up (tcp_fin_timeout) before this FIN: the answer was a reset (RST), and there is no TIME-WAIT. This end may be used again at once.</source>
        <translation>O outro extremo tinha desistido desta conexão (tcp_fin_timeout) antes deste FIN: a resposta foi um reset (RST), e não há TIME-WAIT. Este extremo pode ser usado de novo de imediato.</translation>
    </message>
    <message>
        <source>The kernel has let go of this end. The other one, %1, is still in %2 and keeps the pair until it is closed too.</source>
        <extracomment>%1 is an endpoint, %2 the name of a state, &quot;CLOSE-WAIT&quot;.</extracomment>
        <translation>O kernel liberou este extremo. O outro, %1, ainda está em %2 e retém o par até que também seja fechado.</translation>
    </message>
    <message>
        <source>The kernel has let go of this end; no TIME-WAIT was seen here. Whether %1 still keeps its end of the pair is not known here.</source>
        <extracomment>%1 is an endpoint.</extracomment>
        <translation>O kernel liberou este extremo; não se viu TIME-WAIT aqui. Se %1 ainda retém o seu extremo do par, aqui não se sabe.</translation>
    </message>
    <message>
        <source>It was connected at %1 and ended at %2. Who decided? %3</source>
        <extracomment>%1 and %2 are times of day, %3 a sentence such as &quot;This computer&apos;s kernel; nothing was sent.&quot;</extracomment>
        <translation>Conectou-se às %1 e terminou às %2. Quem decidiu? %3</translation>
    </message>
    <message>
        <source>It ended at %1. Who decided? %2</source>
        <extracomment>%1 is a time of day, %2 a sentence such as &quot;This computer&apos;s kernel; nothing was sent.&quot;</extracomment>
        <translation>Terminou às %1. Quem decidiu? %2</translation>
    </message>
    <message>
        <source>When a client asks, the kernel agrees by itself and accept() makes a ghost socket for it; if you press Close, new clients are refused.</source>
        <translation>Quando um cliente pede, o kernel concorda por si só e accept() cria um socket fantasma para ele; com Fechar, os novos clientes são recusados.</translation>
    </message>
    <message>
        <source>The kernel connects clients that ask at %1, and the listener&apos;s program takes them with accept().</source>
        <translation>O kernel conecta os clientes que pedem em %1, e o programa do socket passivo os recebe com accept().</translation>
    </message>
    <message>
        <source>When %1 confirms, this end is ESTABLISHED and waits to be accepted.</source>
        <translation>Quando %1 confirmar, este extremo passa a ESTABLISHED e espera ser aceito.</translation>
    </message>
    <message>
        <source>Its program has finished talking; when %1 confirms that, this end goes to FIN-WAIT-2.</source>
        <translation>O seu programa parou de falar; quando %1 confirmar isso, este extremo passa a FIN-WAIT-2.</translation>
    </message>
    <message>
        <source>Its program has finished talking; when %1 finishes too, this end goes to TIME-WAIT.</source>
        <translation>O seu programa parou de falar; quando %1 também parar, este extremo passa a TIME-WAIT.</translation>
    </message>
    <message>
        <source>%1 has finished; this end stays in CLOSE-WAIT until its program closes it.</source>
        <translation>%1 parou de falar; este extremo fica em CLOSE-WAIT até que o seu programa o feche.</translation>
    </message>
    <message>
        <source>Only datagrams from %1 reach this socket; there is no connection.</source>
        <translation>Só os datagramas de %1 chegam a este socket; não há conexão.</translation>
    </message>
    <message>
        <source>When %1 confirms the kernel&apos;s answer, this end is ESTABLISHED and waits to be accepted.</source>
        <translation>Quando %1 confirmar a resposta do kernel, este extremo passa a ESTABLISHED e espera ser aceito.</translation>
    </message>
    <message>
        <source>%1 is the address of a group (multicast): TCP connects one end with one other.</source>
        <extracomment>%1 is an IP address.</extracomment>
        <translation>%1 é o endereço de um grupo (multicast): TCP conecta um extremo com um só outro.</translation>
    </message>
    <message>
        <source>%1 is a broadcast address, which means every computer of a network: TCP connects one end with one other.</source>
        <extracomment>%1 is an IP address.</extracomment>
        <translation>%1 é um endereço de broadcast, que significa todos os computadores de uma rede: TCP conecta um extremo com um só outro.</translation>
    </message>
    <message>
        <source>Use the address of one computer; to send to many at once there is UDP.</source>
        <translation>Use o endereço de um só computador; para enviar a muitos de uma vez existe UDP.</translation>
    </message>
    <message>
        <source>This computer&apos;s kernel: it asks only one computer for a connection, and nothing was sent.</source>
        <translation>O kernel deste computador: ele só pede conexão a um único computador, e nada foi enviado.</translation>
    </message>
    <message>
        <source>This computer&apos;s kernel: its routing table has no entry for that address, or only one for broadcasting, and nothing was sent.</source>
        <translation>O kernel deste computador: a sua tabela de rotas não tem entrada para esse endereço, ou só uma de broadcast, e nada foi enviado.</translation>
    </message>
    <message>
        <source>ACK or RST</source>
        <comment>what ended LAST-ACK, not known; short, in a diagram</comment>
        <translation>ACK ou RST</translation>
    </message>
    <message>
        <source>The first datagram from there made it at %1; answers come from this ghost&apos;s own port.</source>
        <translation>O primeiro datagrama vindo de lá o criou às %1; as respostas saem da porta própria deste fantasma.</translation>
    </message>
    <message>
        <source>If the other end still waited for this FIN, TIME-WAIT is there; if it had given up (tcp_fin_timeout, by default 60 s), it answered with a reset (RST). This end may be used again at once.</source>
        <translation>Se o outro extremo ainda esperava este FIN, TIME-WAIT está lá; se tinha desistido (tcp_fin_timeout, normalmente 60 s), respondeu com um reset (RST). Este extremo pode ser usado de novo de imediato.</translation>
    </message>
    <message>
        <source>That is a multicast group, and TCP connects two sockets, never a group: no client can ask here. UDP can hear a group.</source>
        <translation>Esse endereço é de um grupo multicast, e TCP conecta dois sockets, nunca um grupo: nenhum cliente pode pedir aqui. UDP pode ouvir um grupo.</translation>
    </message>
    <message>
        <source>bind() took a multicast group&apos;s address and joined nothing: what is sent to the group comes only after Join, unless another program here has joined it.</source>
        <translation>bind() tomou o endereço de um grupo multicast e não entrou em nada: o que se envia ao grupo só chega depois de Entrar, a menos que outro programa deste computador já tenha entrado nele.</translation>
    </message>
    <message>
        <source>Fixes the partner: datagrams go to it and come from it alone. Nothing is sent for that. The kernel chooses the local endpoint if the socket has none.</source>
        <translation>Fixa o interlocutor: os datagramas vão para ele e vêm só dele. Para isso nada se envia. O kernel escolhe o ponto extremo local se o socket não tem nenhum.</translation>
    </message>
    <message>
        <source>The other end reads the end of the data, for this end&apos;s FIN came first; when it writes, it gets EPIPE.</source>
        <translation>O outro extremo lê o fim dos dados, porque antes chegou o FIN deste; quando escreve, recebe EPIPE.</translation>
    </message>
    <message>
        <source>The other end reads that the connection was reset (ECONNRESET).</source>
        <translation>O outro extremo lê que a conexão foi abortada (ECONNRESET).</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) wait here unread: if you press Close now, the kernel sends RST, and nothing is left.</source>
        <translation>
            <numerusform>%n byte espera aqui sem ser lido: com Fechar agora, o kernel envia RST, e nada resta.</numerusform>
            <numerusform>%n bytes esperam aqui sem ser lidos: com Fechar agora, o kernel envia RST, e nada resta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed at %1 while %n byte(s) waited unread: in that case the kernel sends RST.</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>
            <numerusform>Fechado às %1 quando %n byte esperava sem ser lido: nesse caso o kernel envia RST.</numerusform>
            <numerusform>Fechado às %1 quando %n bytes esperavam sem ser lidos: nesse caso o kernel envia RST.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no TIME-WAIT, so the pair is free at once.</source>
        <translation>Não há TIME-WAIT, portanto o par fica livre de imediato.</translation>
    </message>
    <message>
        <source>Passive open. The operating system waits at port %1 of every IPv6 address of this computer.</source>
        <translation>Abertura passiva. O sistema operacional espera na porta %1 de todos os endereços IPv6 deste computador.</translation>
    </message>
    <message>
        <source>The peer&apos;s system refused an answer: the peer had fixed its partner to port %1 and takes nothing from another port, or its socket is closed.</source>
        <extracomment>%1 is the port that was asked.</extracomment>
        <translation>O sistema do interlocutor recusou uma resposta: ele tinha fixado o seu interlocutor na porta %1 e não aceita nada de outra porta, ou o seu socket está fechado.</translation>
    </message>
    <message>
        <source>This UDP socket waits for datagrams at port %1 of every IPv4 address of this computer.</source>
        <translation>Este socket UDP espera datagramas na porta %1 de todos os endereços IPv4 deste computador.</translation>
    </message>
    <message>
        <source>This UDP socket waits for datagrams at port %1 of every IPv6 address of this computer.</source>
        <translation>Este socket UDP espera datagramas na porta %1 de todos os endereços IPv6 deste computador.</translation>
    </message>
    <message>
        <source>This UDP socket waits for datagrams at port %1 of every address of this computer, IPv4 and IPv6.</source>
        <translation>Este socket UDP espera datagramas na porta %1 de todos os endereços deste computador, IPv4 e IPv6.</translation>
    </message>
</context>
</TS>
