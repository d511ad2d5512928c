<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Argumento inesperado: %1</translation>
    </message>
    <message>
        <source>--lang is one of en, es, pt.</source>
        <translation>--lang es uno de en, es, pt.</translation>
    </message>
    <message>
        <source>There is no service &quot;%1&quot;. There are: %2.</source>
        <translation>No hay ningún servicio &quot;%1&quot;. Hay: %2.</translation>
    </message>
    <message>
        <source>--picture needs --show-me.</source>
        <translation>--picture necesita --show-me.</translation>
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
        <translation>Uso: enchufe [opciones]
Abre sockets TCP y UDP y muestra ambos extremos de cada conexión.

  --listen URL       espera en un punto extremo de esta computadora; se puede repetir
  --connect URL      pide una conexión con otro punto extremo; se puede repetir
  --service NOMBRE   contesta lo que llega a --listen: %1
  --keep TAMAÑO      guarda como mucho esa cantidad de lo intercambiado: 500M, 2G; se descarta primero lo más antiguo
  --lang en|es|pt    el idioma de la ventana
  --show-me          comienza con la demostración
  --picture ARCHIVO  con --show-me: al terminar, dibuja la ventana en ARCHIVO y se cierra
  --help, --version

La URL es tcp://IP:PORT o udp://IP:PORT; IPv6 va entre corchetes; con el puerto 0 elige el sistema.
</translation>
    </message>
    <message>
        <source>--keep needs a size of 16M or more, such as 500M or 2G.</source>
        <translation>--keep necesita un tamaño de 16M o más, como 500M o 2G.</translation>
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
        <translation>La URL es tcp://IP:PORT o udp://IP:PORT; IPv6 va entre corchetes; con el puerto 0 elige el sistema.
listen   espera allí y muestra lo que llega, byte por byte. Termina con Ctrl+C.
connect  envía la entrada estándar y muestra lo que llega, byte por byte.
table    lista los sockets de los programas Enchufe; --all: de esta computadora; --watch: lo que cambia.
--json muestra eventos (o sockets), un objeto JSON por línea. --lang en|es|pt elige el idioma.
Código de salida: 0 hecho, 1 la red dijo que no, 2 uso incorrecto.
</translation>
    </message>
    <message>
        <source>Exactly one URL is needed.</source>
        <translation>Se necesita exactamente una URL.</translation>
    </message>
    <message>
        <source>--for needs a number of seconds above 0.</source>
        <translation>--for necesita una cantidad de segundos mayor que 0.</translation>
    </message>
    <message>
        <source>There is no service &quot;%1&quot;. There are: %2.</source>
        <translation>No hay ningún servicio &quot;%1&quot;. Hay: %2.</translation>
    </message>
    <message>
        <source>--max needs a whole number from 1 up.</source>
        <translation>--max necesita un número entero desde 1.</translation>
    </message>
    <message>
        <source>--from needs an address of this computer, not a name.</source>
        <translation>--from necesita una dirección de esta computadora, no un nombre.</translation>
    </message>
    <message>
        <source>--send-file needs tcp: a file is a stream, not a datagram.</source>
        <translation>--send-file necesita tcp: un archivo es un flujo de bytes, no un datagrama.</translation>
    </message>
    <message>
        <source>--send-file: %1 cannot be read.</source>
        <translation>--send-file: no se puede leer %1.</translation>
    </message>
    <message>
        <source>--eol is one of none, lf, crlf, cr, nul.</source>
        <translation>--eol es uno de none, lf, crlf, cr, nul.</translation>
    </message>
    <message>
        <source>table takes no URL.</source>
        <translation>table no lleva URL.</translation>
    </message>
    <message>
        <source>--lang is one of en, es, pt.</source>
        <translation>--lang es uno de en, es, pt.</translation>
    </message>
    <message>
        <source>A command is needed: listen, connect or table.</source>
        <translation>Se necesita un comando: listen, connect o table.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a command: there are listen, connect and table.</source>
        <translation>&quot;%1&quot; no es un comando: existen listen, connect y table.</translation>
    </message>
    <message>
        <source>No answer from %1 within the time of --for.</source>
        <translation>%1 no respondió en el tiempo dado con --for.</translation>
    </message>
    <message>
        <source>listening at %1://%2</source>
        <translation>a la espera en %1://%2</translation>
    </message>
</context>
<context>
    <name>enchufe::Announcer</name>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <comment>after the last of several pieces of news</comment>
        <translation>
            <numerusform>%1 Y %n novedad más.</numerusform>
            <numerusform>%1 Y %n novedades más.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the other side finished talking.</source>
        <translation>%1: el otro lado terminó de hablar.</translation>
    </message>
    <message>
        <source>%1 is connected with %2.</source>
        <translation>%1 está conectado con %2.</translation>
    </message>
</context>
<context>
    <name>enchufe::AttachmentChip</name>
    <message numerus="yes">
        <source>Pasted text, %Ln byte(s). It is sent exactly as it is, without a line ending.</source>
        <translation>
            <numerusform>Texto pegado, %Ln byte. Se envía tal como está, sin fin de línea.</numerusform>
            <numerusform>Texto pegado, %Ln bytes. Se envía tal como está, sin fin de línea.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the pasted text</source>
        <translation>Quitar el texto pegado</translation>
    </message>
</context>
<context>
    <name>enchufe::Composer</name>
    <message>
        <source>Send file</source>
        <translation>Enviar archivo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) waiting to be sent</source>
        <translation>
            <numerusform>%Ln byte espera ser enviado</numerusform>
            <numerusform>%Ln bytes esperan ser enviados</numerusform>
        </translation>
    </message>
    <message>
        <source>last heard: %1</source>
        <translation>último en hablar: %1</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nadie todavía</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Message: Enter sends, Shift+Enter begins a new line</source>
        <translation>Mensaje: Enter envía, Mayúsculas+Enter comienza otra línea</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send file…</source>
        <translation>Enviar archivo…</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Write as</source>
        <translation>Escribir como</translation>
    </message>
    <message>
        <source>text with \ escapes</source>
        <translation>texto con escapes \</translation>
    </message>
    <message>
        <source>hex digits</source>
        <translation>dígitos hex</translation>
    </message>
    <message>
        <source>Text takes \n, \r, \t, \0, \\ and \x41 for any byte. Hex takes pairs of digits: 48 4F 0A.</source>
        <translation>El texto admite \n, \r, \t, \0, \\ y \x41 para cualquier byte. Hex admite pares de dígitos: 48 4F 0A.</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Fin de línea</translation>
    </message>
    <message>
        <source>Line ending</source>
        <translation>Fin de línea</translation>
    </message>
    <message>
        <source>none</source>
        <comment>line ending</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>The invisible bytes put after each message. Many text protocols expect CRLF.</source>
        <translation>Los bytes invisibles que se ponen después de cada mensaje. Muchos protocolos de texto esperan CRLF.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Which peer the datagram goes to.</source>
        <translation>A qué interlocutor va el datagrama.</translation>
    </message>
</context>
<context>
    <name>enchufe::Endings</name>
    <message>
        <source>This program no longer has this socket.</source>
        <translation>Este programa ya no tiene este socket.</translation>
    </message>
    <message>
        <source>UDP has no connection that could be finished or aborted.</source>
        <translation>UDP no tiene una conexión que se pueda terminar o cortar.</translation>
    </message>
    <message>
        <source>A listener has no connection that could be finished or aborted.</source>
        <translation>Un socket pasivo no tiene una conexión que se pueda terminar o cortar.</translation>
    </message>
    <message>
        <source>Ends at once with RST: text on its way may be lost, and the other side reads that the connection was reset. No TIME-WAIT follows.</source>
        <translation>Termina de inmediato con RST: el texto en camino se puede perder y el otro lado lee que la conexión fue cortada. No sigue ningún TIME-WAIT.</translation>
    </message>
    <message>
        <source>Sends FIN behind what was written: this side says no more and still listens.</source>
        <translation>Envía FIN detrás de lo escrito: este lado no dice nada más y sigue escuchando.</translation>
    </message>
    <message>
        <source>This side has finished talking already.</source>
        <translation>Este lado ya terminó de hablar.</translation>
    </message>
    <message>
        <source>Not connected yet: there is nothing to finish.</source>
        <translation>Todavía sin conexión: no hay nada que terminar.</translation>
    </message>
    <message>
        <source>Stops waiting at this port. The ghost sockets it made live on.</source>
        <translation>Deja de esperar en este puerto. Los sockets fantasma que creó siguen vivos.</translation>
    </message>
    <message>
        <source>Gives the whole socket back, with all its peers. Nothing is sent to tell them.</source>
        <translation>Devuelve el socket entero, con todos sus interlocutores. No se envía nada para avisarles.</translation>
    </message>
    <message>
        <source>Sends what is queued, then FIN, and gives the socket back: text that still arrives is no longer read.</source>
        <translation>Envía lo que está en la cola, después FIN, y devuelve el socket: el texto que todavía llegue ya no se lee.</translation>
    </message>
</context>
<context>
    <name>enchufe::ExchangePane</name>
    <message>
        <source>Choose a socket above to see what is exchanged over it, and to talk.</source>
        <translation>Elija arriba un socket para ver lo que se intercambia por él, y para hablar.</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Nothing has happened here yet.</source>
        <translation>Aquí todavía no pasó nada.</translation>
    </message>
    <message>
        <source>Show bytes as</source>
        <translation>Mostrar los bytes como</translation>
    </message>
    <message>
        <source>How the bytes of each block are shown.</source>
        <translation>Cómo se muestran los bytes de cada bloque.</translation>
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
        <translation>Qué bloques se muestran.</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Ambos sentidos</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Finish talking (FIN)</source>
        <translation>Terminar de hablar (FIN)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Abort (RST)</source>
        <translation>Cortar (RST)</translation>
    </message>
</context>
<context>
    <name>enchufe::ExchangeTitle</name>
    <message>
        <source>not bound yet</source>
        <translation>todavía sin punto extremo</translation>
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
        <translation>Socket UDP %1, cada datagrama con su propio interlocutor</translation>
    </message>
    <message>
        <source>UDP socket %1</source>
        <translation>Socket UDP %1</translation>
    </message>
    <message>
        <source>Listener %1</source>
        <translation>Socket pasivo %1</translation>
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
        <translation>Explicación de la fila elegida</translation>
    </message>
</context>
<context>
    <name>enchufe::FirstMinute</name>
    <message>
        <source>1 of 7. Passive open. The operating system now waits at one endpoint. Nothing has been sent.</source>
        <translation>1 de 7. Apertura pasiva. El sistema operativo espera ahora en un punto extremo. No se envió nada.</translation>
    </message>
    <message>
        <source>2 of 7. Active open. Two rows appear: the client, and a ghost socket under the listener. Which port does the ghost use? The same as its listener.</source>
        <translation>2 de 7. Apertura activa. Aparecen dos filas: el cliente y, debajo del socket pasivo, un socket fantasma. ¿Qué puerto usa el fantasma? El mismo que su socket pasivo.</translation>
    </message>
    <message>
        <source>3 of 7. The client sends a line; the ghost receives it in one read.</source>
        <translation>3 de 7. El cliente envía una línea; el fantasma la recibe en una sola lectura.</translation>
    </message>
    <message>
        <source>4 of 7. The ghost answers. Neither end is special now: the connection is balanced.</source>
        <translation>4 de 7. El fantasma contesta. Ahora ningún extremo es especial: la conexión es balanceada.</translation>
    </message>
    <message>
        <source>5 of 7. Another client: a second ghost with the same local endpoint and another remote port.</source>
        <translation>5 de 7. Otro cliente: un segundo fantasma con el mismo punto extremo local y otro puerto remoto.</translation>
    </message>
    <message>
        <source>6 of 7. The client closes. Its ghost is in CLOSE-WAIT: it stays so until it is closed here too.</source>
        <translation>6 de 7. El cliente cierra. Su fantasma está en CLOSE-WAIT: así queda hasta cerrarlo también aquí.</translation>
    </message>
    <message>
        <source>7 of 7. Now the ghost is closed as well. The client&apos;s endpoint pair stays in TIME-WAIT and counts down.</source>
        <translation>7 de 7. Ahora también se cerró el fantasma. El par de puntos extremos del cliente queda en TIME-WAIT, en cuenta regresiva.</translation>
    </message>
</context>
<context>
    <name>enchufe::FirstMinuteBar</name>
    <message>
        <source>Close everything</source>
        <translation>Cerrar todo</translation>
    </message>
    <message>
        <source>Closes every socket that this demonstration opened</source>
        <translation>Cierra todos los sockets que abrió esta demostración</translation>
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
        <translation>Filas que cumplen el filtro, del total de filas</translation>
    </message>
    <message>
        <source>Filter: words found in any cell, or facts, such as state:listen port:5000</source>
        <translation>Filtro: palabras de cualquier celda, o datos, como estado:listen puerto:5000</translation>
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
        <translation>0.0.0.0: todas las direcciones IPv4 de esta computadora</translation>
    </message>
    <message>
        <source>:: every address of this computer, IPv6 and IPv4</source>
        <translation>:: todas las direcciones de esta computadora, IPv6 e IPv4</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Passive: wait for a request</source>
        <translation>Pasiva: esperar un pedido</translation>
    </message>
    <message>
        <source>Active: make a request</source>
        <translation>Activa: hacer un pedido</translation>
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
        <translation>&amp;Puerto</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Addresses of this computer</source>
        <translation>Direcciones de esta computadora</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open and ask the other end for a connection</source>
        <translation>Abrir y pedir una conexión al otro extremo</translation>
    </message>
    <message>
        <source>Open and wait for requests</source>
        <translation>Abrir y esperar pedidos</translation>
    </message>
    <message>
        <source>Open and wait for datagrams</source>
        <translation>Abrir y esperar datagramas</translation>
    </message>
    <message>
        <source>Open and send datagrams to this one partner</source>
        <translation>Abrir y enviar datagramas solo a este par fijo</translation>
    </message>
    <message>
        <source>IP and port of this computer</source>
        <translation>IP y puerto de esta computadora</translation>
    </message>
    <message>
        <source>IP and port of the other end</source>
        <translation>IP y puerto del otro extremo</translation>
    </message>
    <message>
        <source>More: queue</source>
        <translation>Más: cola</translation>
    </message>
    <message>
        <source>More: my end</source>
        <translation>Más: mi extremo</translation>
    </message>
    <message>
        <source>My IP</source>
        <translation>Mi IP</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>automática</translation>
    </message>
    <message>
        <source>My port</source>
        <translation>Mi puerto</translation>
    </message>
    <message>
        <source>Backlog: requests that may wait</source>
        <translation>Cola (backlog): pedidos que pueden esperar</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Cola de pedidos en espera (backlog)</translation>
    </message>
</context>
<context>
    <name>enchufe::SearchBar</name>
    <message>
        <source>At most %1 bytes can be looked for.</source>
        <translation>Se pueden buscar %1 bytes como máximo.</translation>
    </message>
    <message>
        <source>Find in the transcript</source>
        <translation>Buscar en la transcripción</translation>
    </message>
    <message>
        <source>Find text or bytes, such as \x00\xff</source>
        <translation>Buscar texto o bytes, como \x00\xff</translation>
    </message>
    <message>
        <source>Upper and lower case differ. \n, \x41 and the like stand for bytes.</source>
        <translation>Se distinguen mayúsculas y minúsculas. \n, \x41 y similares representan bytes.</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Coincidencia anterior (Mayúsculas+F3)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Coincidencia siguiente (F3)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Close the search (Escape)</source>
        <translation>Cerrar la búsqueda (Escape)</translation>
    </message>
</context>
<context>
    <name>enchufe::SocketDecorator</name>
    <message>
        <source>Sockets that ended. View, Clear history forgets them.</source>
        <translation>Sockets que terminaron. Ver, Vaciar el historial los olvida.</translation>
    </message>
    <message>
        <source>Listener: a passive socket. It only waits for requests and never carries text.</source>
        <translation>Socket pasivo: solo espera pedidos y nunca lleva texto.</translation>
    </message>
    <message>
        <source>Ghost socket: made by accept() for this one connection. Same port as its listener.</source>
        <translation>Socket fantasma: lo creó accept() para esta única conexión. Usa el mismo puerto que su socket pasivo.</translation>
    </message>
    <message>
        <source>Client: an active socket. It asked for the connection.</source>
        <translation>Cliente: un socket activo. Pidió la conexión.</translation>
    </message>
    <message>
        <source>UDP: each datagram goes by itself; there is no connection.</source>
        <translation>UDP: cada datagrama va por su cuenta; no hay conexión.</translation>
    </message>
    <message>
        <source>Connections waiting to be accepted / how many may wait.</source>
        <translation>Conexiones que esperan ser aceptadas / cuántas pueden esperar.</translation>
    </message>
    <message>
        <source>Bytes waiting in the system: received and not yet read / sent and not yet confirmed.</source>
        <translation>Bytes que esperan en el sistema: recibidos y todavía no leídos / enviados y todavía no confirmados.</translation>
    </message>
    <message>
        <source>Bytes received / sent.</source>
        <translation>Bytes recibidos / enviados.</translation>
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
        <translation>El estado con la palabra del núcleo, y lo que significa</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>This end: the endpoint of this computer</source>
        <translation>Este extremo: el punto extremo de esta computadora</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Remoto</translation>
    </message>
    <message>
        <source>The other end&apos;s endpoint</source>
        <translation>El punto extremo del otro lado</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Waiting in the system: received / to send</source>
        <translation>En espera en el sistema: recibidos / por enviar</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Bytes received / sent</source>
        <translation>Bytes recibidos / enviados</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Time since the socket was made</source>
        <translation>Tiempo desde que se creó el socket</translation>
    </message>
</context>
<context>
    <name>enchufe::Speaking</name>
    <message>
        <source>A listener only waits: it never carries text. Pick one of its ghost sockets to talk.</source>
        <translation>Un socket pasivo solo espera: nunca lleva texto. Para hablar hay que elegir uno de sus sockets fantasma.</translation>
    </message>
    <message>
        <source>This listener is closed. The ghost sockets it made live on and can still talk.</source>
        <translation>Este socket pasivo está cerrado. Los sockets fantasma que creó siguen vivos y todavía pueden hablar.</translation>
    </message>
    <message>
        <source>Not connected yet: the other side has not answered the request.</source>
        <translation>Todavía sin conexión: el otro lado no contestó el pedido.</translation>
    </message>
    <message>
        <source>This socket ended with an error: nothing more can be sent.</source>
        <translation>Este socket terminó con un error: no se puede enviar nada más.</translation>
    </message>
    <message>
        <source>This socket is closed: nothing more can be sent.</source>
        <translation>Este socket está cerrado: no se puede enviar nada más.</translation>
    </message>
    <message>
        <source>This side finished talking: nothing more can be sent. It still listens.</source>
        <translation>Este lado terminó de hablar: no se puede enviar nada más. Sigue escuchando.</translation>
    </message>
    <message>
        <source>No datagram has arrived yet, so there is nobody to answer.</source>
        <translation>Todavía no llegó ningún datagrama: no hay a quién contestar.</translation>
    </message>
</context>
<context>
    <name>enchufe::StartCards</name>
    <message>
        <source>No sockets yet. Open one above, or let me show you.</source>
        <translation>Todavía no hay sockets. Abra uno arriba o vea la demostración.</translation>
    </message>
    <message>
        <source>Wait for a connection</source>
        <translation>Esperar una conexión</translation>
    </message>
    <message>
        <source>Open a passive socket with the IP and port above.</source>
        <translation>Abrir un socket pasivo con la IP y el puerto de arriba.</translation>
    </message>
    <message>
        <source>Call someone</source>
        <translation>Llamar a alguien</translation>
    </message>
    <message>
        <source>Say which IP and port to ask for a connection.</source>
        <translation>Indicar a qué IP y puerto se pide una conexión.</translation>
    </message>
    <message>
        <source>Show me (1 minute)</source>
        <translation>Ver la demostración (1 minuto)</translation>
    </message>
    <message>
        <source>A listener and a client on this computer exchange a greeting.</source>
        <translation>Un socket pasivo y un cliente de esta computadora intercambian un saludo.</translation>
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
            <numerusform>%n socket abierto</numerusform>
            <numerusform>%n sockets abiertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in history</source>
        <translation>
            <numerusform>%n en el historial</numerusform>
            <numerusform>%n en el historial</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 received, %2 sent</source>
        <translation>%1 recibidos, %2 enviados</translation>
    </message>
    <message>
        <source>Recording paused: no room for bytes</source>
        <translation>Grabación en pausa: no hay lugar para los bytes</translation>
    </message>
    <message>
        <source>%1 of the oldest bytes dropped</source>
        <translation>Se descartaron %1 de los bytes más antiguos</translation>
    </message>
    <message>
        <source>Kernel view reduced: no timers</source>
        <translation>Vista del núcleo reducida: sin temporizadores</translation>
    </message>
</context>
<context>
    <name>enchufe::TranscriptSearch</name>
    <message>
        <source>%1 of the first %2</source>
        <comment>matches</comment>
        <translation>%1 de las primeras %2</translation>
    </message>
    <message>
        <source>The first %1 are counted.</source>
        <comment>matches</comment>
        <translation>Se cuentan las primeras %1.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>matches</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln coincidencia</numerusform>
            <numerusform>%Ln coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Ninguna coincidencia</translation>
    </message>
    <message>
        <source>%1 % searched</source>
        <translation>%1 % buscado</translation>
    </message>
    <message>
        <source>(%1 no longer kept)</source>
        <comment>an amount of bytes that cannot be searched</comment>
        <translation>(%1 que ya no se conservan)</translation>
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
        <translation>recibido</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>empty datagram, 0 bytes</source>
        <translation>datagrama vacío, 0 bytes</translation>
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
            <numerusform>1 lectura, %Ln byte</numerusform>
            <numerusform>1 lectura, %Ln bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 write, %Ln byte(s)</source>
        <translation>
            <numerusform>1 escritura, %Ln byte</numerusform>
            <numerusform>1 escritura, %Ln bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s), no longer kept</source>
        <translation>
            <numerusform>%Ln byte que ya no se conserva</numerusform>
            <numerusform>%Ln bytes que ya no se conservan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %Ln more line(s): click or press Enter to show</source>
        <translation>
            <numerusform>… %Ln línea más: clic o Enter para mostrarla</numerusform>
            <numerusform>… %Ln líneas más: clic o Enter para mostrarlas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer lines</source>
        <translation>Mostrar menos líneas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>blocks below the part in view</comment>
        <translation>
            <numerusform>%Ln nuevo</numerusform>
            <numerusform>%Ln nuevos</numerusform>
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
        <translation>Se buscan las direcciones del nombre %1.</translation>
    </message>
    <message>
        <source>The name has these addresses, tried in this order: %1.</source>
        <translation>El nombre tiene estas direcciones, que se prueban en este orden: %1.</translation>
    </message>
    <message>
        <source>Bound to %1.</source>
        <translation>Se tomó el punto extremo local %1.</translation>
    </message>
    <message>
        <source>Waiting for requests at %1.</source>
        <translation>A la espera de pedidos en %1.</translation>
    </message>
    <message>
        <source>Asking %1 for a connection.</source>
        <translation>Se pide una conexión a %1.</translation>
    </message>
    <message>
        <source>%1 said no (%2); the next address is tried.</source>
        <translation>%1 dijo que no (%2); se prueba la dirección siguiente.</translation>
    </message>
    <message>
        <source>Fixed partner: %1. Nothing was sent yet, UDP has no connection.</source>
        <translation>Par fijo: %1. Todavía no se envió nada: UDP no tiene conexión.</translation>
    </message>
    <message>
        <source>Connected: %1 with %2.</source>
        <translation>Conexión establecida: %1 con %2.</translation>
    </message>
    <message>
        <source>Accepted a connection from %1.</source>
        <translation>Se aceptó una conexión de %1.</translation>
    </message>
    <message>
        <source>Accepting is paused: this program has no free descriptors (%1).</source>
        <translation>La aceptación está en pausa: este programa no tiene descriptores libres (%1).</translation>
    </message>
    <message>
        <source>Accepting again.</source>
        <translation>Se vuelve a aceptar.</translation>
    </message>
    <message>
        <source>First datagram from %1.</source>
        <translation>Primer datagrama de %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>explanation, errno&apos;s name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) waited to be sent and never will be.</source>
        <translation>
            <numerusform>%Ln byte esperaba ser enviado y nunca lo será.</numerusform>
            <numerusform>%Ln bytes esperaban ser enviados y nunca lo serán.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading stopped: what arrives waits in the system&apos;s queue.</source>
        <translation>Se dejó de leer: lo que llega espera en la cola del sistema.</translation>
    </message>
    <message>
        <source>Reading again.</source>
        <translation>Se vuelve a leer.</translation>
    </message>
    <message>
        <source>The other side finished talking (FIN). This side can still send.</source>
        <translation>El otro lado terminó de hablar (FIN). Este lado todavía puede enviar.</translation>
    </message>
    <message>
        <source>This side finished talking (FIN). It still listens.</source>
        <translation>Este lado terminó de hablar (FIN). Sigue escuchando.</translation>
    </message>
    <message>
        <source>Aborted here (RST): the other side reads that the connection was reset.</source>
        <translation>Se cortó aquí (RST): el otro lado lee que la conexión fue cortada.</translation>
    </message>
    <message>
        <source>Closed here: this program gave the socket back.</source>
        <translation>Se cerró aquí: este programa devolvió el socket.</translation>
    </message>
    <message>
        <source>Recording paused: there is no room on the disk.</source>
        <translation>Grabación en pausa: no hay lugar en el disco.</translation>
    </message>
    <message>
        <source>Recording again.</source>
        <translation>Se vuelve a grabar.</translation>
    </message>
    <message numerus="yes">
        <source>The oldest %Ln byte(s) of the session were given up.</source>
        <translation>
            <numerusform>Se descartó %Ln byte, el más antiguo de la sesión.</numerusform>
            <numerusform>Se descartaron los %Ln bytes más antiguos de la sesión.</numerusform>
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
        <translation>Copiar como hex</translation>
    </message>
    <message>
        <source>Copy as hex dump</source>
        <translation>Copiar como volcado hex</translation>
    </message>
    <message>
        <source>Copy as C array</source>
        <translation>Copiar como arreglo de C</translation>
    </message>
    <message>
        <source>Copy as base64</source>
        <translation>Copiar como base64</translation>
    </message>
    <message>
        <source>Copy with escapes</source>
        <translation>Copiar con escapes</translation>
    </message>
    <message>
        <source>Show fewer lines</source>
        <translation>Mostrar menos líneas</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Mostrar todas las líneas</translation>
    </message>
</context>
<context>
    <name>enchufe::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
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
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Wait for requests (passive)</source>
        <translation>&amp;Esperar pedidos (pasiva)</translation>
    </message>
    <message>
        <source>&amp;Make a request (active)</source>
        <translation>&amp;Hacer un pedido (activa)</translation>
    </message>
    <message>
        <source>&amp;Finish talking (FIN)</source>
        <translation>&amp;Terminar de hablar (FIN)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Abort (RST)</source>
        <translation>C&amp;ortar (RST)</translation>
    </message>
    <message>
        <source>Back to the &amp;listener</source>
        <translation>&amp;Volver al socket pasivo</translation>
    </message>
    <message>
        <source>Copy the &amp;endpoint</source>
        <translation>Copiar el &amp;punto extremo</translation>
    </message>
    <message>
        <source>Copy the &amp;row</source>
        <translation>Copiar la &amp;fila</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Filter the table</source>
        <translation>&amp;Filtrar la tabla</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Panel siguiente</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texto &amp;más pequeño</translation>
    </message>
    <message>
        <source>Text at &amp;100 %</source>
        <translation>Texto al &amp;100 %</translation>
    </message>
    <message>
        <source>&amp;Clear history</source>
        <translation>&amp;Vaciar el historial</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Teclado</translation>
    </message>
    <message>
        <source>&amp;About Enchufe</source>
        <translation>&amp;Acerca de Enchufe</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>In the form: open. In the table: write to this socket.</source>
        <translation>En el formulario: abrir. En la tabla: escribir a este socket.</translation>
    </message>
    <message>
        <source>Escape</source>
        <comment>key</comment>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Shift+F10</source>
        <comment>key</comment>
        <translation>Mayúsculas+F10</translation>
    </message>
    <message>
        <source>Menu of the chosen row.</source>
        <translation>Menú de la fila elegida.</translation>
    </message>
    <message>
        <source>&amp;Keep at most</source>
        <translation>&amp;Guardar como mucho</translation>
    </message>
    <message>
        <source>%1 (automatic)</source>
        <comment>a size like 4.0 GiB</comment>
        <translation>%1 (automático)</translation>
    </message>
    <message>
        <source>Find in the &amp;transcript</source>
        <translation>Buscar en la &amp;transcripción</translation>
    </message>
    <message>
        <source>Ne&amp;xt match</source>
        <translation>Coincidencia si&amp;guiente</translation>
    </message>
    <message>
        <source>&amp;Previous match</source>
        <translation>Coincidencia &amp;anterior</translation>
    </message>
    <message>
        <source>Empty the field or the filter; close the search.</source>
        <translation>Vaciar el campo o el filtro; cerrar la búsqueda.</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <comment>key</comment>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>In the transcript and below it: find there. Elsewhere: filter the table.</source>
        <translation>En la transcripción y debajo de ella: buscar allí. En otra parte: filtrar la tabla.</translation>
    </message>
</context>
<context>
    <name>enchufe::celltexts</name>
    <message>
        <source>%1 port %2</source>
        <comment>an endpoint read aloud</comment>
        <translation>%1 puerto %2</translation>
    </message>
    <message>
        <source>Listener %1</source>
        <translation>Socket pasivo %1</translation>
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
        <translation>Historial (%1)</translation>
    </message>
    <message>
        <source>accepting paused</source>
        <translation>aceptación en pausa</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>listener closed</source>
        <translation>socket pasivo cerrado</translation>
    </message>
    <message>
        <source>same port</source>
        <translation>mismo puerto</translation>
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
        <translation>nombre no encontrado</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>cortada</translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <comment>countdown of TIME-WAIT in seconds</comment>
        <translation>
            <numerusform>queda %n s</numerusform>
            <numerusform>quedan %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>close here</source>
        <translation>falta cerrar aquí</translation>
    </message>
    <message>
        <source>any</source>
        <comment>the remote end of a listener</comment>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>each datagram&apos;s own</source>
        <comment>the remote end of an unconnected UDP socket</comment>
        <translation>el de cada datagrama</translation>
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
        <translation>%1 es la dirección IPv4 %2 escrita dentro de IPv6: este socket es IPv6 y también admite IPv4.</translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <comment>name, protocol, state</comment>
        <translation>%1, %2, %3.</translation>
    </message>
    <message>
        <source>It has no endpoint.</source>
        <translation>No tiene punto extremo.</translation>
    </message>
    <message>
        <source>This end %1.</source>
        <translation>Este extremo: %1.</translation>
    </message>
    <message>
        <source>Other end %1.</source>
        <translation>Otro extremo: %1.</translation>
    </message>
    <message>
        <source>This end %1, other end %2.</source>
        <translation>Este extremo: %1; otro extremo: %2.</translation>
    </message>
    <message>
        <source>%1 bytes received, %2 sent.</source>
        <translation>%1 bytes recibidos, %2 enviados.</translation>
    </message>
</context>
<context>
    <name>enchufe::explanation</name>
    <message>
        <source>Decided by: %1</source>
        <comment>who caused a failure</comment>
        <translation>Quién lo decidió: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 is a peer of the UDP socket at %2: %n datagram(s) came from there. What you send with this row chosen goes to it alone.</source>
        <translation>
            <numerusform>%1 es un interlocutor del socket UDP en %2: de allí llegó %n datagrama. Lo que se envía con esta fila elegida va solo a él.</numerusform>
            <numerusform>%1 es un interlocutor del socket UDP en %2: de allí llegaron %n datagramas. Lo que se envía con esta fila elegida va solo a él.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a row to see what it is, how it came to be and what can happen next.</source>
        <translation>Elija una fila para ver qué es, cómo se formó y qué puede pasar después.</translation>
    </message>
    <message>
        <source>Sockets that ended, with what they said. Their endpoints are free again; View, Clear history forgets them.</source>
        <translation>Sockets que terminaron, con lo que dijeron. Sus puntos extremos están libres otra vez; Ver, Vaciar el historial los olvida.</translation>
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
        <translation>Acerca de Enchufe</translation>
    </message>
    <message>
        <source>Opens TCP and UDP sockets by IP and port, shows both ends of every connection as the kernel sees them, and lets text be exchanged. Free software, GPL 3 or later.</source>
        <translation>Abre sockets TCP y UDP por IP y puerto, muestra ambos extremos de cada conexión tal como los ve el núcleo y permite intercambiar texto. Software libre, GPL 3 o posterior.</translation>
    </message>
</context>
<context>
    <name>explain</name>
    <message>
        <source>the other end</source>
        <extracomment>Stands in for an endpoint that is not known, as in &quot;No answer from the other end.&quot;</extracomment>
        <translation>el otro extremo</translation>
    </message>
    <message>
        <source>this end</source>
        <extracomment>Stands in for an endpoint that is not known.</extracomment>
        <translation>este extremo</translation>
    </message>
    <message>
        <source>This is neither an address nor a name. IPv4 has four numbers from 0 to 255, as in 127.0.0.1; IPv6 looks like ::1.</source>
        <translation>Esto no es ni una dirección ni un nombre. IPv4 tiene cuatro números de 0 a 255, como en 127.0.0.1; IPv6 se parece a ::1.</translation>
    </message>
    <message>
        <source>Ports go from 0 to 65535.</source>
        <translation>Los puertos van de 0 a 65535.</translation>
    </message>
    <message>
        <source>Write the protocol, the IP and the port, as in tcp://127.0.0.1:5000 or udp://[::1]:5000.</source>
        <translation>Escriba el protocolo, la IP y el puerto, como en tcp://127.0.0.1:5000 o udp://[::1]:5000.</translation>
    </message>
    <message>
        <source>The backslash at character %1 starts nothing known. Known are \\ \0 \a \b \e \f \n \r \t \v \x41 \u{F1}.</source>
        <extracomment>%1 is a position in the text, counted from 1.</extracomment>
        <translation>La barra invertida en el carácter %1 no inicia nada conocido. Se conocen \\ \0 \a \b \e \f \n \r \t \v \x41 \u{F1}.</translation>
    </message>
    <message>
        <source>A backslash starts nothing known. Known are \\ \0 \a \b \e \f \n \r \t \v \x41 \u{F1}.</source>
        <translation>Una barra invertida no inicia nada conocido. Se conocen \\ \0 \a \b \e \f \n \r \t \v \x41 \u{F1}.</translation>
    </message>
    <message>
        <source>Character %1 is not part of a pair of hexadecimal digits, as in 48 4F 0A.</source>
        <extracomment>%1 is a position in the text, counted from 1.</extracomment>
        <translation>El carácter %1 no forma parte de un par de dígitos hexadecimales, como en 48 4F 0A.</translation>
    </message>
    <message>
        <source>Hexadecimal text is made of pairs of digits from 0 to F, as in 48 4F 0A.</source>
        <translation>El texto hexadecimal se compone de pares de dígitos de 0 a F, como en 48 4F 0A.</translation>
    </message>
    <message>
        <source>No address was found for this name.</source>
        <translation>No se encontró ninguna dirección para este nombre.</translation>
    </message>
    <message>
        <source>There is no room for it in the send queue now.</source>
        <translation>Ahora no hay lugar para esto en la cola de envío.</translation>
    </message>
    <message>
        <source>This socket sends no more.</source>
        <translation>Este socket no envía nada más.</translation>
    </message>
    <message>
        <source>No such peer is known.</source>
        <translation>No se conoce ese interlocutor.</translation>
    </message>
    <message>
        <source>This file cannot be opened or read.</source>
        <translation>Este archivo no se puede abrir o leer.</translation>
    </message>
    <message>
        <source>This system does not offer it.</source>
        <translation>Este sistema no lo ofrece.</translation>
    </message>
    <message>
        <source>This cannot be understood.</source>
        <translation>Esto no se entiende.</translation>
    </message>
    <message>
        <source>A datagram of %1 bytes is too large: UDP carries at most %2 bytes in one.</source>
        <extracomment>%1 and %2 are numbers of bytes.</extracomment>
        <translation>Un datagrama de %1 bytes es demasiado grande: UDP lleva a lo sumo %2 bytes en uno.</translation>
    </message>
    <message>
        <source>The datagram is too large: UDP carries at most %1 bytes in one.</source>
        <translation>El datagrama es demasiado grande: UDP lleva a lo sumo %1 bytes en uno.</translation>
    </message>
    <message>
        <source>Send it in smaller pieces, or use TCP, which has no such limit.</source>
        <translation>Envíe partes más pequeñas o use TCP, que no tiene ese límite.</translation>
    </message>
    <message>
        <source>This computer&apos;s kernel; nothing of it was sent.</source>
        <translation>El núcleo de esta computadora; no se envió nada de él.</translation>
    </message>
    <message>
        <source>Wait until the other end has read some of it; nothing of this message was sent.</source>
        <translation>Espere hasta que el otro extremo haya leído una parte; no se envió nada de este mensaje.</translation>
    </message>
    <message>
        <source>This program: its queue has a limit so that memory does not run out.</source>
        <translation>Este programa: su cola tiene un límite para que la memoria no se agote.</translation>
    </message>
    <message>
        <source>This computer&apos;s kernel.</source>
        <translation>El núcleo de esta computadora.</translation>
    </message>
    <message>
        <source>The send queue is full: %1 bytes for %2 were not taken.</source>
        <extracomment>%1 is a number of bytes, %2 an endpoint.</extracomment>
        <translation>La cola de envío está llena: no se tomaron %1 bytes para %2.</translation>
    </message>
    <message>
        <source>The send queue towards %1 is full.</source>
        <translation>La cola de envío hacia %1 está llena.</translation>
    </message>
    <message>
        <source>This program has as many sockets and files open as it may.</source>
        <translation>Este programa tiene abiertos tantos sockets y archivos como se le permiten.</translation>
    </message>
    <message>
        <source>Close some sockets, or raise the limit (ulimit -n) before starting it. Connection requests wait meanwhile.</source>
        <translation>Cierre algunos sockets o aumente el límite (ulimit -n) antes de iniciarlo. Mientras tanto, los pedidos de conexión esperan.</translation>
    </message>
    <message>
        <source>This computer&apos;s kernel, by this program&apos;s limit of open descriptors.</source>
        <translation>El núcleo de esta computadora, por el límite de descriptores abiertos de este programa.</translation>
    </message>
    <message>
        <source>This whole computer has as many sockets and files open as it may.</source>
        <translation>La computadora entera tiene abiertos tantos sockets y archivos como se le permiten.</translation>
    </message>
    <message>
        <source>Close other programs, or ask whoever administers it to raise the limit (fs.file-max).</source>
        <translation>Cierre otros programas o pida a quien la administra que aumente el límite (fs.file-max).</translation>
    </message>
    <message>
        <source>This computer&apos;s kernel, by the limit for all programs together.</source>
        <translation>El núcleo de esta computadora, por el límite de todos los programas juntos.</translation>
    </message>
    <message>
        <source>This computer has no memory left for it.</source>
        <translation>A esta computadora no le queda memoria para esto.</translation>
    </message>
    <message>
        <source>Close some sockets or other programs.</source>
        <translation>Cierre algunos sockets u otros programas.</translation>
    </message>
    <message>
        <source>This computer&apos;s kernel: memory ran out.</source>
        <translation>El núcleo de esta computadora: se agotó la memoria.</translation>
    </message>
    <message>
        <source>There is no room left on the disk where the session is recorded.</source>
        <translation>No queda lugar en el disco donde se graba la sesión.</translation>
    </message>
    <message>
        <source>Free some space. Connections go on; what they carry is counted but not kept until then.</source>
        <translation>Libere espacio. Las conexiones siguen; hasta entonces, lo que llevan se cuenta pero no se conserva.</translation>
    </message>
    <message>
        <source>This computer&apos;s kernel: the disk is full.</source>
        <translation>El núcleo de esta computadora: el disco está lleno.</translation>
    </message>
    <message>
        <source>This computer&apos;s kernel; nothing was sent.</source>
        <translation>El núcleo de esta computadora; no se envió nada.</translation>
    </message>
    <message>
        <source>Port %1 is privileged on this computer (below %2).</source>
        <extracomment>%1 is a port, %2 the first port that needs no rights on this computer.</extracomment>
        <translation>El puerto %1 es privilegiado en esta computadora (menor que %2).</translation>
    </message>
    <message>
        <source>Use %1 or higher.</source>
        <extracomment>%1 is a port number.</extracomment>
        <translation>Use %1 o mayor.</translation>
    </message>
    <message>
        <source>This computer&apos;s kernel: only programs with special rights may open such ports.</source>
        <translation>El núcleo de esta computadora: solo los programas con permisos especiales pueden abrir esos puertos.</translation>
    </message>
    <message>
        <source>This program is not permitted to open %1 on this computer.</source>
        <extracomment>%1 is an endpoint such as 127.0.0.1:5000.</extracomment>
        <translation>Este programa no tiene permiso para abrir %1 en esta computadora.</translation>
    </message>
    <message>
        <source>A security rule (AppArmor, SELinux or a container) may forbid it; try another port.</source>
        <translation>Puede prohibirlo una regla de seguridad (AppArmor, SELinux o un contenedor); pruebe otro puerto.</translation>
    </message>
    <message>
        <source>This computer&apos;s kernel, by a rule of whoever administers it.</source>
        <translation>El núcleo de esta computadora, por una regla de quien la administra.</translation>
    </message>
    <message>
        <source>Sending to %1 is not permitted: it is a broadcast address, which reaches every computer of a network at once.</source>
        <translation>No se permite enviar a %1: es una dirección de difusión (broadcast), que llega a todas las computadoras de una red a la vez.</translation>
    </message>
    <message>
        <source>Use the address of one computer.</source>
        <translation>Use la dirección de una sola computadora.</translation>
    </message>
    <message>
        <source>This computer&apos;s kernel: a socket must ask for broadcasting first (SO_BROADCAST).</source>
        <translation>El núcleo de esta computadora: un socket debe pedir antes la difusión (SO_BROADCAST).</translation>
    </message>
    <message>
        <source>This computer is not permitted to send to %1.</source>
        <translation>Esta computadora no tiene permiso para enviar hacia %1.</translation>
    </message>
    <message>
        <source>A rule of its own firewall or routing table forbids it.</source>
        <translation>Lo prohíbe una regla de su propio cortafuegos o de su tabla de ruteo.</translation>
    </message>
    <message>
        <source>This computer&apos;s own rules; nothing reached the network.</source>
        <translation>Las reglas de esta misma computadora; nada llegó a la red.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A program that has a port open: its name and its process number, as in &quot;python3 (8314)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This computer&apos;s kernel: an endpoint belongs to one socket at a time.</source>
        <translation>El núcleo de esta computadora: un punto extremo pertenece a un solo socket a la vez.</translation>
    </message>
    <message>
        <source>%1 is still in use: the kernel keeps a connection that ended here a short while ago.</source>
        <translation>%1 todavía está en uso: el núcleo guarda una conexión que terminó aquí hace poco.</translation>
    </message>
    <message>
        <source>Wait about a minute (TIME-WAIT), or use another port.</source>
        <translation>Espere alrededor de un minuto (TIME-WAIT) o use otro puerto.</translation>
    </message>
    <message>
        <source>%1 is already open in this program.</source>
        <translation>%1 ya está abierto en este programa.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: this program has %2 open, which covers it.</source>
        <extracomment>%1 is the endpoint that was wanted, %2 the open one that stands in its way.</extracomment>
        <translation>No se puede abrir %1: este programa tiene abierto %2, que lo abarca.</translation>
    </message>
    <message>
        <source>Close that socket first, or use another port.</source>
        <translation>Cierre antes ese socket o use otro puerto.</translation>
    </message>
    <message>
        <source>%1 is already open by another program.</source>
        <translation>%1 ya está abierto por otro programa.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: another program has %2 open, which covers it.</source>
        <translation>No se puede abrir %1: otro programa tiene abierto %2, que lo abarca.</translation>
    </message>
    <message>
        <source>Its name cannot be seen: it belongs to another user or to the system. Use another port.</source>
        <translation>Su nombre no se puede ver: pertenece a otro usuario o al sistema. Use otro puerto.</translation>
    </message>
    <message>
        <source>%1 is already open by %2.</source>
        <extracomment>%1 is an endpoint, %2 a program with its process number: &quot;python3 (8314)&quot;.</extracomment>
        <translation>%1 ya está abierto por %2.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2 has %3 open, which covers it.</source>
        <extracomment>%1 is the endpoint that was wanted, %2 a program, %3 the open endpoint that stands in the way.</extracomment>
        <translation>No se puede abrir %1: %2 tiene abierto %3, que lo abarca.</translation>
    </message>
    <message>
        <source>Close that program, or use another port.</source>
        <translation>Cierre ese programa o use otro puerto.</translation>
    </message>
    <message>
        <source>This computer has no free port left for a connection to %1.</source>
        <translation>A esta computadora no le queda ningún puerto libre para una conexión con %1.</translation>
    </message>
    <message>
        <source>Close some connections; those that ended keep their port for about a minute (TIME-WAIT).</source>
        <translation>Cierre algunas conexiones; las que terminaron conservan su puerto alrededor de un minuto (TIME-WAIT).</translation>
    </message>
    <message>
        <source>%1 is already in use by another socket.</source>
        <translation>%1 ya está en uso por otro socket.</translation>
    </message>
    <message>
        <source>No program seen here holds it now: a connection that ended may still keep it (TIME-WAIT, about a minute). Wait, or use another port.</source>
        <translation>Ningún programa visible aquí lo tiene ahora: todavía puede retenerlo una conexión que terminó (TIME-WAIT, alrededor de un minuto). Espere o use otro puerto.</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer.</source>
        <extracomment>%1 is an IP address.</extracomment>
        <translation>%1 no es una dirección de esta computadora.</translation>
    </message>
    <message>
        <source>This computer&apos;s addresses are: %1. Use one of them, or %2 for all.</source>
        <extracomment>%1 is a list of IP addresses, %2 the address that stands for all (0.0.0.0 or ::).</extracomment>
        <translation>Las direcciones de esta computadora son: %1. Use una de ellas, o %2 para todas.</translation>
    </message>
    <message>
        <source>Use 127.0.0.1, or %1 for all addresses of this computer.</source>
        <translation>Use 127.0.0.1, o %1 para todas las direcciones de esta computadora.</translation>
    </message>
    <message>
        <source>This computer&apos;s kernel, by the list of its own addresses; nothing was sent.</source>
        <translation>El núcleo de esta computadora, por la lista de sus propias direcciones; no se envió nada.</translation>
    </message>
    <message>
        <source>The pair %1 and %2 is in use already: two endpoints can carry only one connection, or this end is not an address of this computer.</source>
        <extracomment>%1 and %2 are the two endpoints of a connection.</extracomment>
        <translation>El par %1 y %2 ya está en uso: entre dos puntos extremos cabe una sola conexión; o bien este extremo no es una dirección de esta computadora.</translation>
    </message>
    <message>
        <source>Let the system choose this end&apos;s port, or use another one.</source>
        <translation>Deje que el sistema elija el puerto de este extremo o use otro.</translation>
    </message>
    <message>
        <source>This computer has no address or free port of its own from which %1 can be reached.</source>
        <translation>Esta computadora no tiene una dirección o un puerto libre propios desde donde alcanzar %1.</translation>
    </message>
    <message>
        <source>Its addresses are: %1.</source>
        <translation>Sus direcciones son: %1.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s own addresses, and whether it has IPv6.</source>
        <translation>Revise las direcciones de esta computadora, y si tiene IPv6.</translation>
    </message>
    <message>
        <source>The name of the error says more in the manual page of that call.</source>
        <translation>El nombre del error dice más en la página del manual de esa llamada.</translation>
    </message>
    <message>
        <source>It did not work, and the system gave no reason.</source>
        <translation>No funcionó, y el sistema no dio ninguna razón.</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>No se sabe.</translation>
    </message>
    <message>
        <source>The system refused it with the error %1.</source>
        <extracomment>%1 is the name of an error, such as EPROTO.</extracomment>
        <translation>El sistema lo rechazó con el error %1.</translation>
    </message>
    <message>
        <source>The system refused the call %1 with the error %2.</source>
        <extracomment>%1 is a system call such as connect(), %2 the name of an error such as EPROTO.</extracomment>
        <translation>El sistema rechazó la llamada %1 con el error %2.</translation>
    </message>
    <message>
        <source>This computer&apos;s kernel: the values do not go together.</source>
        <translation>El núcleo de esta computadora: los valores no son compatibles entre sí.</translation>
    </message>
    <message>
        <source>%1 is an address of one link only and does not say which.</source>
        <extracomment>%1 is an IPv6 address that starts with fe80.</extracomment>
        <translation>%1 es una dirección de un solo enlace y no dice de cuál.</translation>
    </message>
    <message>
        <source>Put the network interface behind it, as in fe80::1%eth0.</source>
        <translation>Agregue detrás la interfaz de red, como en fe80::1%eth0.</translation>
    </message>
    <message>
        <source>From %1 only this computer itself can be reached, not %2.</source>
        <extracomment>%1 is an address such as 127.0.0.1, %2 an endpoint on another computer.</extracomment>
        <translation>Desde %1 solo se alcanza esta misma computadora, no %2.</translation>
    </message>
    <message>
        <source>Let the system choose this end&apos;s address.</source>
        <translation>Deje que el sistema elija la dirección de este extremo.</translation>
    </message>
    <message>
        <source>The system does not accept %1 for this kind of socket, or not at this moment.</source>
        <extracomment>%1 is an endpoint.</extracomment>
        <translation>El sistema no admite %1 para esta clase de socket, o no en este momento.</translation>
    </message>
    <message>
        <source>Check the address: both ends must be of the same kind, and TCP knows no multicast or broadcast.</source>
        <translation>Revise la dirección: ambos extremos deben ser de la misma clase, y TCP no conoce multidifusión (multicast) ni difusión (broadcast).</translation>
    </message>
    <message>
        <source>The file cannot be opened or read to its end.</source>
        <translation>El archivo no se puede abrir o leer hasta el final.</translation>
    </message>
    <message>
        <source>Check that it exists, that you may read it, and that nobody shortens it meanwhile.</source>
        <translation>Revise que exista, que se tenga permiso para leerlo y que nadie lo acorte mientras tanto.</translation>
    </message>
    <message>
        <source>This computer&apos;s file system; what was not read was not sent.</source>
        <translation>El sistema de archivos de esta computadora; lo que no se leyó no se envió.</translation>
    </message>
    <message>
        <source>This socket is not connected with anyone.</source>
        <translation>Este socket no está conectado con nadie.</translation>
    </message>
    <message>
        <source>Wait until the connection is made, or open a new one.</source>
        <translation>Espere hasta que se establezca la conexión o abra una nueva.</translation>
    </message>
    <message>
        <source>This computer&apos;s kernel: the socket has no other end now.</source>
        <translation>El núcleo de esta computadora: el socket no tiene ahora otro extremo.</translation>
    </message>
    <message>
        <source>This socket has no fixed partner, so a datagram needs an addressee.</source>
        <translation>Este socket no tiene un par fijo: un datagrama necesita un destinatario.</translation>
    </message>
    <message>
        <source>Choose one of its peers, or open a socket to one endpoint.</source>
        <translation>Elija uno de sus interlocutores o abra un socket hacia un solo punto extremo.</translation>
    </message>
    <message>
        <source>This computer&apos;s kernel: it was not told where to send.</source>
        <translation>El núcleo de esta computadora: no se le dijo adónde enviar.</translation>
    </message>
    <message>
        <source>This socket cannot use that kind of address: IPv4 and IPv6 do not mix, and this computer may lack one of them.</source>
        <translation>Este socket no puede usar esa clase de dirección: IPv4 e IPv6 no se mezclan, y a esta computadora puede faltarle una de las dos.</translation>
    </message>
    <message>
        <source>Use an address of the other kind, or the same kind at both ends.</source>
        <translation>Use una dirección de la otra clase, o la misma clase en ambos extremos.</translation>
    </message>
    <message>
        <source>This computer&apos;s kernel: it does not offer that kind of address here.</source>
        <translation>El núcleo de esta computadora: aquí no ofrece esa clase de dirección.</translation>
    </message>
    <message>
        <source>This kind of socket cannot do that.</source>
        <translation>Esta clase de socket no puede hacer eso.</translation>
    </message>
    <message>
        <source>A listener carries no text, and only TCP carries files.</source>
        <translation>Un socket pasivo no lleva texto, y solo TCP lleva archivos.</translation>
    </message>
    <message>
        <source>This program or this computer&apos;s kernel; nothing was sent.</source>
        <translation>Este programa o el núcleo de esta computadora; no se envió nada.</translation>
    </message>
    <message>
        <source>This computer has no network interface of that name.</source>
        <translation>Esta computadora no tiene una interfaz de red con ese nombre.</translation>
    </message>
    <message>
        <source>Check what stands behind the % sign of the address.</source>
        <translation>Revise lo que está detrás del signo % de la dirección.</translation>
    </message>
    <message>
        <source>This computer&apos;s kernel, by the list of its interfaces.</source>
        <translation>El núcleo de esta computadora, por la lista de sus interfaces.</translation>
    </message>
    <message>
        <source>that name</source>
        <translation>ese nombre</translation>
    </message>
    <message>
        <source>No address was found for the name %1.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>No se encontró ninguna dirección para %1.</translation>
    </message>
    <message>
        <source>Check its spelling, and whether this computer reaches a name server. An IP address needs no lookup.</source>
        <translation>Revise cómo está escrito, y si esta computadora alcanza un servidor de nombres. Una dirección IP no necesita búsqueda.</translation>
    </message>
    <message>
        <source>The name lookup (DNS, or this computer&apos;s own list); no connection was tried.</source>
        <translation>La búsqueda del nombre (DNS, o la lista propia de esta computadora); no se intentó ninguna conexión.</translation>
    </message>
    <message>
        <source>This socket sends no more: it is closed, or this end has finished talking.</source>
        <translation>Este socket no envía nada más: está cerrado, o este extremo terminó de hablar.</translation>
    </message>
    <message>
        <source>Open a new connection to go on.</source>
        <translation>Para continuar, abra una conexión nueva.</translation>
    </message>
    <message>
        <source>This program; nothing was sent.</source>
        <translation>Este programa; no se envió nada.</translation>
    </message>
    <message>
        <source>No datagram has come from that peer, so its endpoint is not known.</source>
        <translation>De ese interlocutor no llegó ningún datagrama: no se conoce su punto extremo.</translation>
    </message>
    <message>
        <source>Choose one of the peers in the table.</source>
        <translation>Elija uno de los interlocutores de la tabla.</translation>
    </message>
    <message>
        <source>This computer&apos;s operating system.</source>
        <translation>El sistema operativo de esta computadora.</translation>
    </message>
    <message>
        <source>This program, before anything was tried.</source>
        <translation>Este programa, antes de intentar nada.</translation>
    </message>
    <message>
        <source>in use by this program</source>
        <translation>en uso por este programa</translation>
    </message>
    <message>
        <source>in use by another program</source>
        <translation>en uso por otro programa</translation>
    </message>
    <message>
        <source>in use by %1 (%2)</source>
        <extracomment>%1 is a program&apos;s name, %2 its process number.</extracomment>
        <translation>en uso por %1 (%2)</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>todavía no se sabe</translation>
    </message>
    <message>
        <source>not an address of this computer</source>
        <translation>no es una dirección de esta computadora</translation>
    </message>
    <message>
        <source>chosen by the system</source>
        <translation>lo elige el sistema</translation>
    </message>
    <message>
        <source>privileged (below %1 on this computer)</source>
        <extracomment>%1 is the first port that needs no rights.</extracomment>
        <translation>privilegiado (menor que %1 en esta computadora)</translation>
    </message>
    <message>
        <source>free, privileged; this program may open it</source>
        <translation>libre, privilegiado; este programa puede abrirlo</translation>
    </message>
    <message>
        <source>free, not privileged</source>
        <translation>libre, no privilegiado</translation>
    </message>
    <message>
        <source>Connection refused: %1 answered that nobody is waiting there.</source>
        <extracomment>%1 is a host name or &quot;the other end&quot;.</extracomment>
        <translation>Conexión rechazada: %1 respondió que allí no espera nadie.</translation>
    </message>
    <message>
        <source>Open a passive socket there first, or check the address and the port.</source>
        <translation>Abra antes un socket pasivo allí o revise la dirección y el puerto.</translation>
    </message>
    <message>
        <source>%1 itself: its kernel answered at once.</source>
        <translation>%1 mismo: su núcleo respondió enseguida.</translation>
    </message>
    <message>
        <source>Datagram refused: %1 reported that no UDP socket is open at port %2.</source>
        <extracomment>%1 is an IP address, %2 a port.</extracomment>
        <translation>Datagrama rechazado: %1 avisó que no hay ningún socket UDP abierto en el puerto %2.</translation>
    </message>
    <message>
        <source>The report is about an earlier datagram: UDP learns of it late, with the next call. Open a UDP socket there first, or check the port.</source>
        <translation>El aviso se refiere a un datagrama anterior: UDP se entera tarde, en la llamada siguiente. Abra antes un socket UDP allí o revise el puerto.</translation>
    </message>
    <message>
        <source>%1 itself: its kernel answered with ICMP &quot;port unreachable&quot;.</source>
        <translation>%1 mismo: su núcleo respondió con ICMP &quot;port unreachable&quot; (puerto inalcanzable).</translation>
    </message>
    <message>
        <source>Connection refused: %1 answered that nobody is waiting at port %2.</source>
        <extracomment>%1 is an IP address, %2 a port.</extracomment>
        <translation>Conexión rechazada: %1 respondió que nadie espera en el puerto %2.</translation>
    </message>
    <message>
        <source>Open a passive socket there first, or check the port.</source>
        <translation>Abra antes un socket pasivo allí o revise el puerto.</translation>
    </message>
    <message>
        <source>%1 itself: its kernel answered the request at once with a reset (RST).</source>
        <translation>%1 mismo: su núcleo respondió el pedido enseguida con un corte (RST).</translation>
    </message>
    <message numerus="yes">
        <source>No answer from %1 after %n tries.</source>
        <translation>
            <numerusform>%1 no respondió tras %n intento.</numerusform>
            <numerusform>%1 no respondió tras %n intentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer from %1.</source>
        <translation>%1 no respondió.</translation>
    </message>
    <message>
        <source>The machine may be off, or a firewall may be discarding the requests in silence.</source>
        <translation>La máquina puede estar apagada o un cortafuegos puede estar descartando los pedidos en silencio.</translation>
    </message>
    <message>
        <source>Nobody: there was no answer, and this computer&apos;s kernel stopped asking.</source>
        <translation>Nadie: no hubo respuesta, y el núcleo de esta computadora dejó de pedir.</translation>
    </message>
    <message>
        <source>%1 stopped answering: what was sent there was never confirmed.</source>
        <translation>%1 dejó de responder: lo que se le envió nunca fue confirmado.</translation>
    </message>
    <message>
        <source>The machine or the way to it may have failed; nobody closed the connection.</source>
        <translation>Puede haber fallado la máquina o el camino hacia ella; nadie cerró la conexión.</translation>
    </message>
    <message>
        <source>Nobody: this computer&apos;s kernel gave up after repeating what was not confirmed.</source>
        <translation>Nadie: el núcleo de esta computadora desistió después de repetir lo que no se confirmaba.</translation>
    </message>
    <message>
        <source>The network interface towards %1 is switched off.</source>
        <translation>La interfaz de red hacia %1 está desactivada.</translation>
    </message>
    <message>
        <source>Switch it on, or choose an address that is reached another way.</source>
        <translation>Actívela o elija una dirección que se alcance por otro camino.</translation>
    </message>
    <message>
        <source>This computer&apos;s kernel: the interface is down and nothing was sent.</source>
        <translation>El núcleo de esta computadora: la interfaz está desactivada y no se envió nada.</translation>
    </message>
    <message>
        <source>This computer knows no way to the network of %1.</source>
        <extracomment>%1 is an IP address.</extracomment>
        <translation>Esta computadora no conoce ningún camino hacia la red de %1.</translation>
    </message>
    <message>
        <source>Check the address, and whether this computer is connected and has a default route; for an IPv6 address, whether it has IPv6 at all.</source>
        <translation>Revise la dirección, y si esta computadora está conectada y tiene una ruta predeterminada; para una dirección IPv6, si tiene IPv6.</translation>
    </message>
    <message>
        <source>This computer&apos;s kernel: its routing table has no entry for that address, and nothing was sent.</source>
        <translation>El núcleo de esta computadora: su tabla de ruteo no tiene ninguna entrada para esa dirección, y no se envió nada.</translation>
    </message>
    <message>
        <source>The machine %1 does not answer on its network: it seems to be off.</source>
        <translation>La máquina %1 no responde en su red: parece estar apagada.</translation>
    </message>
    <message>
        <source>Check the address, and whether that machine is on.</source>
        <translation>Revise la dirección, y si esa máquina está encendida.</translation>
    </message>
    <message>
        <source>The last computer on the way: nobody answered for that address.</source>
        <translation>La última computadora del camino: nadie respondió por esa dirección.</translation>
    </message>
    <message>
        <source>The machine %1 cannot be reached, although there is a way to its network.</source>
        <translation>La máquina %1 es inalcanzable, aunque hay un camino hacia su red.</translation>
    </message>
    <message>
        <source>Check the address, and whether that machine is on; a firewall may also answer this.</source>
        <translation>Revise la dirección, y si esa máquina está encendida; también un cortafuegos puede responder esto.</translation>
    </message>
    <message>
        <source>A router on the way, or this computer when nobody in its own network answers for that address.</source>
        <translation>Un router del camino, o esta computadora cuando nadie en su propia red responde por esa dirección.</translation>
    </message>
    <message>
        <source>%1 cut the connection (RST) while it was being made.</source>
        <translation>%1 cortó la conexión (RST) mientras se establecía.</translation>
    </message>
    <message>
        <source>The program there, or a firewall on the way, takes no connection from here now.</source>
        <translation>El programa de allí, o un cortafuegos del camino, no acepta ahora conexiones desde aquí.</translation>
    </message>
    <message>
        <source>%1, or something on the way that speaks for it.</source>
        <translation>%1, o algo en el camino que habla en su nombre.</translation>
    </message>
    <message>
        <source>%1 cut the connection (RST).</source>
        <translation>%1 cortó la conexión (RST).</translation>
    </message>
    <message>
        <source>Text that was on its way may be lost. The other program may have aborted on purpose, ended with text still unread, or crashed.</source>
        <translation>El texto que estaba en camino se puede haber perdido. El otro programa puede haber cortado a propósito, terminado con texto sin leer o fallado.</translation>
    </message>
    <message>
        <source>%1: its kernel sent the reset.</source>
        <translation>%1: su núcleo envió el corte (RST).</translation>
    </message>
    <message>
        <source>The connection with %1 was ended before this program could use it.</source>
        <translation>La conexión con %1 terminó antes de que este programa pudiera usarla.</translation>
    </message>
    <message>
        <source>The other end gave up while it waited to be accepted, or this computer cut its connections.</source>
        <translation>El otro extremo desistió mientras esperaba ser aceptado, o esta computadora cortó sus conexiones.</translation>
    </message>
    <message>
        <source>%1, or this computer&apos;s kernel.</source>
        <translation>%1, o el núcleo de esta computadora.</translation>
    </message>
    <message>
        <source>Nothing more can be sent to %1: this connection&apos;s way there has ended.</source>
        <translation>Ya no se puede enviar nada hacia %1: en ese sentido la conexión terminó.</translation>
    </message>
    <message>
        <source>Either the other end cut the connection, or this end had finished talking. Open a new connection to go on.</source>
        <translation>O bien el otro extremo cortó la conexión, o este extremo había terminado de hablar. Para continuar, abra una conexión nueva.</translation>
    </message>
    <message>
        <source>This computer&apos;s kernel: it knows already that nobody will take the text.</source>
        <translation>El núcleo de esta computadora: ya sabe que nadie va a tomar el texto.</translation>
    </message>
    <message>
        <source>%1 is the IPv4 address %2, written as IPv4 inside IPv6.</source>
        <extracomment>%1 is an address like ::ffff:127.0.0.1, %2 the same as 127.0.0.1. Follows another sentence.</extracomment>
        <translation>%1 es la dirección IPv4 %2, escrita como IPv4 dentro de IPv6.</translation>
    </message>
    <message>
        <source>Passive open. The operating system waits at port %1 of every address of this computer, IPv4 (written as IPv4 inside IPv6) and IPv6.</source>
        <translation>Apertura pasiva. El sistema operativo espera en el puerto %1 de todas las direcciones de esta computadora, IPv4 (escrita como IPv4 dentro de IPv6) e IPv6.</translation>
    </message>
    <message>
        <source>Passive open. The operating system waits at port %1 of every IPv4 address of this computer.</source>
        <translation>Apertura pasiva. El sistema operativo espera en el puerto %1 de todas las direcciones IPv4 de esta computadora.</translation>
    </message>
    <message>
        <source>Passive open. The operating system now waits at %1.</source>
        <translation>Apertura pasiva. El sistema operativo espera ahora en %1.</translation>
    </message>
    <message>
        <source>This socket is being opened.</source>
        <translation>Este socket se está abriendo.</translation>
    </message>
    <message>
        <source>Looking up the addresses of the name %1.</source>
        <translation>Se buscan las direcciones del nombre %1.</translation>
    </message>
    <message>
        <source>This socket is being opened at %1.</source>
        <translation>Este socket se está abriendo en %1.</translation>
    </message>
    <message>
        <source>This UDP socket at %1 has a fixed partner, %2. Nothing was agreed and nothing was sent to set it up: the partner may not even be there.</source>
        <translation>Este socket UDP en %1 tiene un par fijo, %2. No se acordó nada ni se envió nada para establecerlo: puede que ni siquiera haya alguien allí.</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <extracomment>Follows &quot;Passive open. The operating system now waits at 127.0.0.1:5000.&quot;</extracomment>
        <translation>No se envió nada.</translation>
    </message>
    <message numerus="yes">
        <source>It has made %n ghosts, one for each connection; the listener itself carries no text.</source>
        <extracomment>Follows &quot;Passive open. The operating system now waits at 127.0.0.1:5000.&quot; A ghost is an accepted socket.</extracomment>
        <translation>
            <numerusform>Creó %n fantasma, uno por cada conexión; el socket pasivo mismo no lleva texto.</numerusform>
            <numerusform>Creó %n fantasmas, uno por cada conexión; el socket pasivo mismo no lleva texto.</numerusform>
        </translation>
    </message>
    <message>
        <source>This ghost is connected. The listener made it when %1 asked. It uses the same port, %2.</source>
        <extracomment>%1 is the client&apos;s endpoint, %2 a port.</extracomment>
        <translation>Este fantasma está conectado. Lo creó el socket pasivo cuando %1 hizo su pedido. Usa el mismo puerto, %2.</translation>
    </message>
    <message>
        <source>Its listener has been closed since; this connection lives on.</source>
        <translation>Su socket pasivo se cerró después; esta conexión sigue viva.</translation>
    </message>
    <message numerus="yes">
        <source>Active open. %1 has been asked %n times for a connection and has not answered yet.</source>
        <translation>
            <numerusform>Apertura activa. A %1 se le pidió %n vez una conexión y todavía no respondió.</numerusform>
            <numerusform>Apertura activa. A %1 se le pidió %n veces una conexión y todavía no respondió.</numerusform>
        </translation>
    </message>
    <message>
        <source>Active open. %1 has been asked for a connection; its answer is awaited.</source>
        <translation>Apertura activa. A %1 se le pidió una conexión; se espera su respuesta.</translation>
    </message>
    <message>
        <source>This socket at %1 is connected with itself: it reads what it wrote. TCP allows that.</source>
        <translation>Este socket en %1 está conectado consigo mismo: lee lo que escribió. TCP lo permite.</translation>
    </message>
    <message>
        <source>Active open. This end, %1, asked %2 and is connected. Neither end is special now: the connection is balanced.</source>
        <extracomment>%1 is this end&apos;s endpoint, %2 the other&apos;s.</extracomment>
        <translation>Apertura activa. Este extremo, %1, hizo el pedido a %2 y está conectado. Ahora ningún extremo es especial: la conexión es balanceada.</translation>
    </message>
    <message>
        <source>This UDP socket waits for datagrams at port %1 of every address of this computer. There is no connection: each datagram stands alone.</source>
        <translation>Este socket UDP espera datagramas en el puerto %1 de todas las direcciones de esta computadora. No hay conexión: cada datagrama va por su cuenta.</translation>
    </message>
    <message>
        <source>This UDP socket waits for datagrams at %1. There is no connection: each datagram stands alone.</source>
        <translation>Este socket UDP espera datagramas en %1. No hay conexión: cada datagrama va por su cuenta.</translation>
    </message>
    <message numerus="yes">
        <source>This one socket has heard from %n peers and can answer each of them.</source>
        <translation>
            <numerusform>Este único socket recibió datagramas de %n interlocutor y puede contestarle.</numerusform>
            <numerusform>Este único socket recibió datagramas de %n interlocutores y puede contestar a cada uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Peers that start with ::ffff: are IPv4 addresses, written as IPv4 inside IPv6.</source>
        <translation>Los interlocutores que comienzan con ::ffff: son direcciones IPv4, escritas como IPv4 dentro de IPv6.</translation>
    </message>
    <message numerus="yes">
        <source>This end closed first. The kernel guards the pair %1 and %2 for %n more seconds, so that no late segment is taken for part of a new connection.</source>
        <translation>
            <numerusform>Este extremo cerró primero. El núcleo reserva el par %1 y %2 durante %n segundo más, para que ningún segmento atrasado se tome por parte de una conexión nueva.</numerusform>
            <numerusform>Este extremo cerró primero. El núcleo reserva el par %1 y %2 durante %n segundos más, para que ningún segmento atrasado se tome por parte de una conexión nueva.</numerusform>
        </translation>
    </message>
    <message>
        <source>This end closed first. The kernel guards the pair %1 and %2 for about a minute, so that no late segment is taken for part of a new connection.</source>
        <translation>Este extremo cerró primero. El núcleo reserva el par %1 y %2 durante alrededor de un minuto, para que ningún segmento atrasado se tome por parte de una conexión nueva.</translation>
    </message>
    <message>
        <source>This end has finished talking; %1 has not. What it sends still arrives here, until it finishes too or you press Close.</source>
        <translation>Este extremo terminó de hablar; %1 no. Lo que envía todavía llega aquí, hasta que termine también o se pulse Cerrar.</translation>
    </message>
    <message numerus="yes">
        <source>This end was closed at %1 and %2 has confirmed it, but has not finished yet. The kernel waits %n more seconds for that.</source>
        <extracomment>%1 is a time of day, %2 an endpoint.</extracomment>
        <translation>
            <numerusform>Este extremo se cerró a las %1 y %2 lo confirmó, pero todavía no terminó. El núcleo espera eso %n segundo más.</numerusform>
            <numerusform>Este extremo se cerró a las %1 y %2 lo confirmó, pero todavía no terminó. El núcleo espera eso %n segundos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>This end was closed at %1. The kernel still waits for %2 to confirm it and to finish too.</source>
        <translation>Este extremo se cerró a las %1. El núcleo todavía espera que %2 lo confirme y termine también.</translation>
    </message>
    <message>
        <source>The other end has finished. This app has not closed. It will stay so until you press Close.</source>
        <translation>El otro extremo terminó. Esta aplicación no cerró. Seguirá así hasta que se pulse Cerrar.</translation>
    </message>
    <message>
        <source>The other end finished at %1. This app has not closed. It will stay so until you press Close.</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>El otro extremo terminó a las %1. Esta aplicación no cerró. Seguirá así hasta que se pulse Cerrar.</translation>
    </message>
    <message>
        <source>Both ends have finished; the kernel waits for the last confirmation from %1.</source>
        <translation>Ambos extremos terminaron; el núcleo espera la última confirmación de %1.</translation>
    </message>
    <message>
        <source>Nothing of this connection is left in the kernel: both ends are done. Press Close to give the plug back.</source>
        <translation>En el núcleo no queda nada de esta conexión: ambos extremos terminaron. Pulse Cerrar para devolver el enchufe.</translation>
    </message>
    <message>
        <source>This end was closed at %1. The kernel says goodbye to %2.</source>
        <translation>Este extremo se cerró a las %1. El núcleo se despide de %2.</translation>
    </message>
    <message>
        <source>Cut from here at %1 with a reset (RST); what was on its way may be lost.</source>
        <translation>Se cortó desde aquí a las %1 con un RST; lo que estaba en camino se puede haber perdido.</translation>
    </message>
    <message>
        <source>Closed at %1. Nothing is left of it but this history.</source>
        <translation>Se cerró a las %1. Solo queda este historial.</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes that waited here could never be sent.</source>
        <translation>
            <numerusform>%n byte que esperaba aquí nunca se pudo enviar.</numerusform>
            <numerusform>%n bytes que esperaban aquí nunca se pudieron enviar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading is stopped: what arrives waits in the kernel.</source>
        <translation>La lectura está detenida: lo que llega espera en el núcleo.</translation>
    </message>
    <message>
        <source>No descriptor is free, so requests wait to be accepted until some socket is closed.</source>
        <translation>No hay ningún descriptor libre: los pedidos esperan ser aceptados hasta que se cierre algún socket.</translation>
    </message>
    <message>
        <source>could not be opened</source>
        <translation>no se pudo abrir</translation>
    </message>
    <message>
        <source>ended by an error</source>
        <translation>terminada por un error</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>fixed partner, no connection</source>
        <translation>par fijo, sin conexión</translation>
    </message>
    <message>
        <source>waiting for datagrams</source>
        <translation>a la espera de datagramas</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectada</translation>
    </message>
    <message>
        <source>asking for a connection</source>
        <translation>pidiendo conexión</translation>
    </message>
    <message>
        <source>request arrived, being confirmed</source>
        <translation>pedido recibido, confirmando</translation>
    </message>
    <message>
        <source>this side finished talking</source>
        <translation>este lado terminó de hablar</translation>
    </message>
    <message>
        <source>guarding the endpoint pair</source>
        <translation>reservando el par, por las dudas</translation>
    </message>
    <message>
        <source>the other side finished; close here</source>
        <translation>el otro terminó; falta cerrar aquí</translation>
    </message>
    <message>
        <source>last confirmations</source>
        <translation>últimas confirmaciones</translation>
    </message>
    <message>
        <source>waiting for requests</source>
        <translation>a la espera de pedidos</translation>
    </message>
    <message>
        <source>being opened</source>
        <translation>abriéndose</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>Close some sockets, or raise the limit (ulimit -n) before starting it.</source>
        <translation>Cierre algunos sockets o aumente el límite (ulimit -n) antes de iniciarlo.</translation>
    </message>
    <message>
        <source>%1 datagrams were received here; the kernel dropped %2 more, because they came faster than they were read. Together that is all that were sent to this socket: %3.</source>
        <extracomment>All three are numbers of datagrams.</extracomment>
        <translation>Aquí se recibieron %1 datagramas; el núcleo descartó %2 más, porque llegaban más rápido de lo que se leían. Juntos son todos los que se enviaron a este socket: %3.</translation>
    </message>
    <message>
        <source>Character %1: no such key. The keys are state, port, local, remote, proto, role, is, age, bytes, sent, received, queue, error and name; a word with a colon goes in quotes.</source>
        <extracomment>%1 is a position in the text, counted from 1. The keys (state, ...) stay English.</extracomment>
        <translation>Carácter %1: no existe esa clave. Las claves son estado, puerto, local, remoto, proto, rol, es, edad, bytes, enviado, recibido, cola, error y nombre; una palabra con dos puntos va entre comillas.</translation>
    </message>
    <message>
        <source>Character %1: no state begins like this. The states are LISTEN, SYN-SENT, SYN-RECV, ESTABLISHED, FIN-WAIT-1, FIN-WAIT-2, CLOSE-WAIT, LAST-ACK, CLOSING, TIME-WAIT, CLOSED and UNCONN.</source>
        <extracomment>%1 is a position in the text, counted from 1.</extracomment>
        <translation>Carácter %1: ningún estado empieza así. Los estados son LISTEN, SYN-SENT, SYN-RECV, ESTABLISHED, FIN-WAIT-1, FIN-WAIT-2, CLOSE-WAIT, LAST-ACK, CLOSING, TIME-WAIT, CLOSED y UNCONN.</translation>
    </message>
    <message>
        <source>Character %1: the protocol is tcp or udp.</source>
        <extracomment>%1 is a position in the text, counted from 1.</extracomment>
        <translation>Carácter %1: el protocolo es tcp o udp.</translation>
    </message>
    <message>
        <source>Character %1: the role is passive, active or ghost.</source>
        <extracomment>%1 is a position in the text, counted from 1. The roles: as in src/journal/filterterm.cpp.</extracomment>
        <translation>Carácter %1: el rol es pasivo, activo o fantasma.</translation>
    </message>
    <message>
        <source>Character %1: a row is ghost, listener, mine, open, ended, closing, failed or peer.</source>
        <extracomment>%1 is a position in the text, counted from 1. The words: as in src/journal/filterterm.cpp.</extracomment>
        <translation>Carácter %1: una fila es fantasma, pasivo, mío, abierto, terminado, cerrando, fallido o par.</translation>
    </message>
    <message>
        <source>Character %1: a number of bytes goes here, as in &gt;1k, &lt;=20M or 100-200.</source>
        <extracomment>%1 is a position in the text, counted from 1.</extracomment>
        <translation>Carácter %1: aquí va una cantidad de bytes, como &gt;1k, &lt;=20M o 100-200.</translation>
    </message>
    <message>
        <source>Character %1: a time goes here, as in &gt;10s, &lt;5m or &gt;=1h.</source>
        <extracomment>%1 is a position in the text, counted from 1.</extracomment>
        <translation>Carácter %1: aquí va un tiempo, como &gt;10s, &lt;5m o &gt;=1h.</translation>
    </message>
    <message>
        <source>Character %1: a network is written as in 10.0.0.0/8 or fe80::/10.</source>
        <extracomment>%1 is a position in the text, counted from 1.</extracomment>
        <translation>Carácter %1: una red se escribe como 10.0.0.0/8 o fe80::/10.</translation>
    </message>
    <message>
        <source>Character %1: no such error. Write its name, as in ECONNREFUSED, or any.</source>
        <extracomment>%1 is a position in the text, counted from 1.</extracomment>
        <translation>Carácter %1: no existe ese error. Se escribe su nombre, como ECONNREFUSED, o cualquiera.</translation>
    </message>
    <message>
        <source>Something to look for is missing at character %1.</source>
        <extracomment>%1 is a position in the text, counted from 1.</extracomment>
        <translation>En el carácter %1 falta qué buscar.</translation>
    </message>
    <message>
        <source>The parenthesis at character %1 has no partner.</source>
        <extracomment>%1 is a position in the text, counted from 1.</extracomment>
        <translation>El paréntesis del carácter %1 no tiene pareja.</translation>
    </message>
    <message>
        <source>The quotes at character %1 are not closed.</source>
        <extracomment>%1 is a position in the text, counted from 1.</extracomment>
        <translation>Las comillas del carácter %1 no se cierran.</translation>
    </message>
    <message>
        <source>From character %1 on the filter is too long or too deep.</source>
        <extracomment>%1 is a position in the text, counted from 1.</extracomment>
        <translation>Desde el carácter %1 el filtro es demasiado largo o profundo.</translation>
    </message>
</context>
</TS>
