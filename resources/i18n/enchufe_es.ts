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
    <message>
        <source>URL is tcp://IP:PORT or udp://IP:PORT; IPv6 stands in brackets; port 0 lets the system choose.
listen   waits there and prints what arrives, byte for byte. Ctrl+C ends it.
connect  sends standard input and prints what arrives, byte for byte.
table    lists the sockets of Enchufe&apos;s programs; --all: of this computer; --watch: what changes.
--filter takes what the window&apos;s filter takes: &quot;state:listen port:5000&quot;, &quot;-udp bytes:&gt;1k&quot;.
--json prints events (or sockets), one JSON object a line. --lang en|es|pt chooses the language.
Exit status: 0 done, 1 the network said no, 2 wrong usage.
</source>
        <translation>La URL es tcp://IP:PORT o udp://IP:PORT; IPv6 va entre corchetes; con el puerto 0 elige el sistema.
listen   espera allí y muestra lo que llega, byte por byte. Termina con Ctrl+C.
connect  envía la entrada estándar y muestra lo que llega, byte por byte.
table    lista los sockets de los programas Enchufe; --all: de esta computadora; --watch: lo que cambia.
--filter admite lo mismo que el filtro de la ventana: &quot;state:listen port:5000&quot;, &quot;-udp bytes:&gt;1k&quot;.
--json muestra eventos (o sockets), un objeto JSON por línea. --lang en|es|pt elige el idioma.
Código de salida: 0 hecho, 1 la red dijo que no, 2 uso incorrecto.
</translation>
    </message>
    <message>
        <source>--filter: age cannot be asked here, for the kernel does not tell how old a socket is.</source>
        <translation>--filter: aquí no se puede preguntar la edad (age), porque el núcleo no dice qué edad tiene un socket.</translation>
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
    <message>
        <source>%1: its own FIN has come back, for it is connected with itself.</source>
        <translation>%1: volvió su propio FIN, porque está conectado consigo mismo.</translation>
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
    <name>enchufe::CallModel</name>
    <message>
        <source>socket number %1</source>
        <comment>a socket without an endpoint</comment>
        <translation>socket número %1</translation>
    </message>
    <message>
        <source>How long the call took.</source>
        <translation>Cuánto duró la llamada.</translation>
    </message>
    <message>
        <source>This call was not timed.</source>
        <translation>No se midió la duración de esta llamada.</translation>
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
        <translation>Llamada</translation>
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
        <translation>Error</translation>
    </message>
    <message>
        <source>Duration</source>
        <comment>column: of a system call</comment>
        <translation>Duración</translation>
    </message>
</context>
<context>
    <name>enchufe::CallsPage</name>
    <message numerus="yes">
        <source>%n line(s) are on the clipboard, as strace writes them.</source>
        <translation>
            <numerusform>%n línea está en el portapapeles, tal como la escribe strace.</numerusform>
            <numerusform>%n líneas están en el portapapeles, tal como las escribe strace.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no program to copy: the first calls of this socket are not kept.</source>
        <translation>No hay programa que copiar: no se conservan las primeras llamadas de este socket.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are on the clipboard as a C program.</source>
        <translation>
            <numerusform>%n llamada está en el portapapeles como programa en C.</numerusform>
            <numerusform>%n llamadas están en el portapapeles como programa en C.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are on the clipboard as a Python program.</source>
        <translation>
            <numerusform>%n llamada está en el portapapeles como programa en Python.</numerusform>
            <numerusform>%n llamadas están en el portapapeles como programa en Python.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) are accepted in it.</source>
        <translation>
            <numerusform>En él se acepta %n conexión.</numerusform>
            <numerusform>En él se aceptan %n conexiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later call(s) are left out.</source>
        <translation>
            <numerusform>Se omite %n llamada posterior.</numerusform>
            <numerusform>Se omiten %n llamadas posteriores.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not have all the bytes that were sent.</source>
        <translation>No contiene todos los bytes que se enviaron.</translation>
    </message>
    <message>
        <source>Choose a socket above to see its calls.</source>
        <translation>Elegir arriba un socket para ver sus llamadas.</translation>
    </message>
    <message>
        <source>Only its own program knows the calls of this socket: strace would show them.</source>
        <translation>Solo su propio programa conoce las llamadas de este socket: strace las mostraría.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n call(s); older ones are no longer listed.</source>
        <translation>
            <numerusform>La %n llamada más reciente; las anteriores ya no figuran en la lista.</numerusform>
            <numerusform>Las %n llamadas más recientes; las anteriores ya no figuran en la lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <comment>system calls</comment>
        <translation>
            <numerusform>%n llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>This socket</source>
        <comment>whose calls are listed</comment>
        <translation>Este socket</translation>
    </message>
    <message>
        <source>Lists the calls of the chosen socket; of a listener also those of the sockets that it accepted.</source>
        <translation>Muestra las llamadas del socket elegido; si es un socket pasivo, también las de los sockets que aceptó.</translation>
    </message>
    <message>
        <source>All sockets</source>
        <comment>whose calls are listed</comment>
        <translation>Todos los sockets</translation>
    </message>
    <message>
        <source>Lists the calls of every socket of this program in one order.</source>
        <translation>Muestra las llamadas de todos los sockets de este programa en un solo orden.</translation>
    </message>
    <message>
        <source>&amp;Copy lines</source>
        <translation>&amp;Copiar líneas</translation>
    </message>
    <message>
        <source>Copies the chosen calls as strace writes them.</source>
        <translation>Copia las llamadas elegidas tal como las escribe strace.</translation>
    </message>
    <message>
        <source>Copy as C</source>
        <translation>Copiar como C</translation>
    </message>
    <message>
        <source>Copies a C program that makes the same calls in the same order.</source>
        <translation>Copia un programa en C que hace las mismas llamadas en el mismo orden.</translation>
    </message>
    <message>
        <source>Copy as Python</source>
        <translation>Copiar como Python</translation>
    </message>
    <message>
        <source>Copies a Python program that makes the same calls in the same order.</source>
        <translation>Copia un programa en Python que hace las mismas llamadas en el mismo orden.</translation>
    </message>
    <message>
        <source>System calls</source>
        <translation>Llamadas al sistema</translation>
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
            <numerusform>%n no pudo conectarse.</numerusform>
            <numerusform>%n no pudieron conectarse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close them all</source>
        <translation>Cerrar todos</translation>
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
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>&amp;Sort the waterfall</source>
        <translation>&amp;Ordenar la cascada</translation>
    </message>
    <message>
        <source>By &amp;start</source>
        <translation>Por &amp;inicio</translation>
    </message>
    <message>
        <source>By &amp;end</source>
        <translation>Por &amp;fin</translation>
    </message>
    <message>
        <source>By &amp;duration</source>
        <translation>Por &amp;duración</translation>
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
    <name>enchufe::CountersPage</name>
    <message>
        <source>This system tells no counters.</source>
        <translation>Este sistema no informa ningún contador.</translation>
    </message>
    <message>
        <source>Reading the kernel&apos;s counters...</source>
        <translation>Leyendo los contadores del núcleo...</translation>
    </message>
    <message numerus="yes">
        <source>Marked %n second(s) ago.</source>
        <translation>
            <numerusform>Marcado hace %n segundo.</numerusform>
            <numerusform>Marcado hace %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No counter has moved since.</source>
        <translation>Desde entonces no se movió ningún contador.</translation>
    </message>
    <message>
        <source>These counters have moved since.</source>
        <translation>Desde entonces se movieron estos contadores.</translation>
    </message>
    <message>
        <source>Whole machine: all programs in this network namespace count, not this socket alone.</source>
        <translation>Toda la máquina: cuentan todos los programas de este espacio de nombres de red, no solo este socket.</translation>
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
        <translation>Avance</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Counts from now on: what moves next is what you do next.</source>
        <translation>Cuenta desde ahora: lo que se mueva después es lo que se haga después.</translation>
    </message>
</context>
<context>
    <name>enchufe::DetailsPage</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Other end</source>
        <translation>Otro extremo</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>Choose a socket above to see what the kernel knows of it.</source>
        <translation>Elegir arriba un socket para ver lo que el núcleo sabe de él.</translation>
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
    <message>
        <source>Ends at once with RST: text on its way may be lost, and no TIME-WAIT follows.</source>
        <translation>Termina de inmediato con RST: el texto en camino se puede perder y no sigue ningún TIME-WAIT.</translation>
    </message>
    <message>
        <source>Closes while bytes wait unread here: the system then sends RST.</source>
        <translation>Cierra mientras hay bytes sin leer aquí: el sistema envía entonces RST.</translation>
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
    <message>
        <source>Waiting to be accepted %1</source>
        <translation>En espera de aceptación %1</translation>
    </message>
    <message>
        <source>Another program&apos;s socket %1</source>
        <translation>Socket de otro programa %1</translation>
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
        <translation>A la espera</translation>
    </message>
    <message>
        <source>Connected</source>
        <comment>sockets</comment>
        <translation>Conectados</translation>
    </message>
    <message>
        <source>Closing</source>
        <comment>sockets</comment>
        <translation>En cierre</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>sockets of this program</comment>
        <translation>Míos</translation>
    </message>
    <message>
        <source>Show these rows only; Ctrl adds to what is chosen.</source>
        <translation>Mostrar solo estas filas; Ctrl las suma a lo elegido.</translation>
    </message>
    <message>
        <source>Show every row</source>
        <translation>Mostrar todas las filas</translation>
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
        <source>7 of 7. Now the ghost is closed as well. The client&apos;s endpoint pair spends a minute in TIME-WAIT, counting down; then it is free.</source>
        <translation>7 de 7. Ahora también se cerró el fantasma. El par de puntos extremos del cliente pasa un minuto en TIME-WAIT, en cuenta regresiva; después está libre.</translation>
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
    <name>enchufe::FirstRun</name>
    <message>
        <source>The first steps begin anew: press Enter to wait for a connection.</source>
        <translation>Los primeros pasos comienzan de nuevo: presionar Enter para esperar una conexión.</translation>
    </message>
</context>
<context>
    <name>enchufe::GhostBubble</name>
    <message>
        <source>Neither end is special now: the connection is balanced.</source>
        <translation>Ahora ningún extremo es especial: la conexión es balanceada.</translation>
    </message>
    <message>
        <source>Either may speak, and either may close first.</source>
        <translation>Cualquiera puede hablar, y cualquiera puede cerrar primero.</translation>
    </message>
    <message>
        <source>Ghost socket: made by accept() for this one connection. Same port as its listener.</source>
        <translation>Socket fantasma: lo creó accept() para esta única conexión. Usa el mismo puerto que su socket pasivo.</translation>
    </message>
    <message>
        <source>Open another client</source>
        <translation>Abrir otro cliente</translation>
    </message>
    <message>
        <source>Close this remark</source>
        <translation>Cerrar esta nota</translation>
    </message>
    <message>
        <source>Which port does it use? The same: %1.</source>
        <translation>¿Qué puerto usa? El mismo: %1.</translation>
    </message>
</context>
<context>
    <name>enchufe::GraphView</name>
    <message>
        <source>Round-trip time (rtt)</source>
        <translation>Tiempo de ida y vuelta (rtt)</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Ventanas</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Velocidades</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>rtt</source>
        <comment>round-trip time</comment>
        <translation>rtt</translation>
    </message>
    <message>
        <source>congestion window</source>
        <comment>a line of a graph</comment>
        <translation>ventana de congestión</translation>
    </message>
    <message>
        <source>window of the other end</source>
        <comment>a line of a graph</comment>
        <translation>ventana del otro extremo</translation>
    </message>
    <message>
        <source>sending</source>
        <comment>a line of a graph</comment>
        <translation>envío</translation>
    </message>
    <message>
        <source>receiving</source>
        <comment>a line of a graph</comment>
        <translation>recepción</translation>
    </message>
    <message>
        <source>receive queue</source>
        <comment>a line of a graph</comment>
        <translation>cola de recepción</translation>
    </message>
    <message>
        <source>send queue</source>
        <comment>a line of a graph</comment>
        <translation>cola de envío</translation>
    </message>
    <message>
        <source>%1, this end</source>
        <extracomment>%1 is what a line of a graph shows, such as &quot;rtt&quot;.</extracomment>
        <translation>%1, este extremo</translation>
    </message>
    <message>
        <source>%1, other end</source>
        <translation>%1, otro extremo</translation>
    </message>
    <message>
        <source>%1: nothing measured yet</source>
        <translation>%1: todavía no se midió nada</translation>
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
        <translation>Elegir arriba una conexión para ver sus tiempos, ventanas, velocidades y colas.</translation>
    </message>
    <message>
        <source>A listener carries no bytes: its connections have graphs, each its own.</source>
        <translation>Un socket pasivo no lleva bytes: los gráficos son de sus conexiones, cada una los suyos.</translation>
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
        <translation>Intercambio</translation>
    </message>
    <message>
        <source>Queues</source>
        <comment>a tab</comment>
        <translation>Colas</translation>
    </message>
    <message>
        <source>Graphs</source>
        <comment>a tab</comment>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>a tab</comment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Options</source>
        <comment>a tab</comment>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Counters</source>
        <comment>a tab</comment>
        <translation>Contadores</translation>
    </message>
    <message>
        <source>What is sent and received over the chosen socket.</source>
        <translation>Lo que se envía y se recibe por el socket elegido.</translation>
    </message>
    <message>
        <source>What waits at both ends, and the window.</source>
        <translation>Lo que espera en ambos extremos, y la ventana.</translation>
    </message>
    <message>
        <source>Round trips, windows, rates and queues of the last minute.</source>
        <translation>Tiempos de ida y vuelta, ventanas, velocidades y colas del último minuto.</translation>
    </message>
    <message>
        <source>Everything the kernel tells of the chosen socket.</source>
        <translation>Todo lo que el núcleo informa del socket elegido.</translation>
    </message>
    <message>
        <source>The options of the chosen socket, read and set.</source>
        <translation>Las opciones del socket elegido, para leerlas y cambiarlas.</translation>
    </message>
    <message>
        <source>The kernel&apos;s counters that moved since a mark.</source>
        <translation>Los contadores del núcleo que se movieron desde una marca.</translation>
    </message>
    <message>
        <source>About the chosen socket</source>
        <translation>Sobre el socket elegido</translation>
    </message>
    <message>
        <source>Sequence</source>
        <comment>a tab</comment>
        <translation>Secuencia</translation>
    </message>
    <message>
        <source>States</source>
        <comment>a tab</comment>
        <translation>Estados</translation>
    </message>
    <message>
        <source>Calls</source>
        <comment>a tab</comment>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Both ends in time: calls, bytes, states and what travelled between them.</source>
        <translation>Ambos extremos en el tiempo: llamadas, bytes, estados y lo que viajó entre ellos.</translation>
    </message>
    <message>
        <source>The states that both ends have been in, on the diagram of RFC 9293.</source>
        <translation>Los estados por los que pasaron ambos extremos, en el diagrama del RFC 9293.</translation>
    </message>
    <message>
        <source>The system calls made for the chosen socket, with what the kernel answered.</source>
        <translation>Las llamadas al sistema hechas para el socket elegido, con lo que respondió el núcleo.</translation>
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
        <translation>Solo esta computadora puede hacer pedidos: el otro host abre sus propios sockets.</translation>
    </message>
    <message>
        <source>Fills the form to ask %1: the port is still to be chosen.</source>
        <translation>Completa el formulario para hacer un pedido a %1: falta elegir el puerto.</translation>
    </message>
    <message>
        <source>Opens a UDP socket to %1.</source>
        <translation>Abre un socket UDP hacia %1.</translation>
    </message>
    <message>
        <source>Opens a UDP socket at %1 to %2.</source>
        <translation>Abre un socket UDP en %1 hacia %2.</translation>
    </message>
    <message>
        <source>Asks %1 for a connection.</source>
        <translation>Pide una conexión a %1.</translation>
    </message>
    <message>
        <source>Asks %2 for a connection, from %1.</source>
        <translation>Pide una conexión a %2, desde %1.</translation>
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
        <translation>La lista dice lo mismo.</translation>
    </message>
    <message>
        <source>Host map as a list</source>
        <translation>El mapa de hosts como lista</translation>
    </message>
</context>
<context>
    <name>enchufe::MapTree</name>
    <message>
        <source>Host, plug, other end</source>
        <translation>Host, enchufe, otro extremo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
</context>
<context>
    <name>enchufe::MapView</name>
    <message>
        <source>Two hosts, each with its IP and port, and the connection between them: sockets that are opened appear here.</source>
        <translation>Dos hosts, cada uno con su IP y su puerto, y la conexión entre ellos: los sockets que se abren aparecen aquí.</translation>
    </message>
    <message>
        <source>Fold these connections</source>
        <translation>Plegar estas conexiones</translation>
    </message>
    <message>
        <source>Unfold these connections</source>
        <translation>Desplegar estas conexiones</translation>
    </message>
</context>
<context>
    <name>enchufe::MoreFields</name>
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
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Accept by hand</source>
        <translation>Aceptar a mano</translation>
    </message>
    <message>
        <source>Backlog: requests that may wait</source>
        <translation>Cola (backlog): pedidos que pueden esperar</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Cola de pedidos en espera (backlog)</translation>
    </message>
    <message>
        <source>Each peer gets</source>
        <translation>Cada interlocutor recibe</translation>
    </message>
    <message>
        <source>Ghost sockets</source>
        <translation>Sockets fantasma</translation>
    </message>
    <message>
        <source>no socket: one for all peers</source>
        <translation>ningún socket: uno para todos</translation>
    </message>
    <message>
        <source>a ghost on the same port</source>
        <translation>un fantasma en el mismo puerto</translation>
    </message>
    <message>
        <source>a ghost on another port</source>
        <translation>un fantasma en otro puerto</translation>
    </message>
    <message>
        <source>Bytes in one read</source>
        <translation>Bytes por lectura</translation>
    </message>
    <message>
        <source>all</source>
        <comment>bytes in one read</comment>
        <translation>todos</translation>
    </message>
    <message>
        <source>IPv6 only</source>
        <translation>Solo IPv6</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>This end&apos;s address. Several, with commas between them, are taken in turn by several clients.</source>
        <translation>La dirección de este extremo. Si son varias, separadas por comas, varios clientes las toman por turno.</translation>
    </message>
    <message>
        <source>This end&apos;s port. Several clients take it and those that follow.</source>
        <translation>El puerto de este extremo. Varios clientes toman este y los que le siguen.</translation>
    </message>
    <message>
        <source>So many sockets ask at once; one button closes them all again.</source>
        <translation>Esa cantidad de sockets hacen su pedido a la vez; un solo botón los cierra todos.</translation>
    </message>
    <message>
        <source>Requests wait in the queue until you accept them, one at a time.</source>
        <translation>Los pedidos esperan en la cola hasta aceptarlos, de a uno.</translation>
    </message>
    <message>
        <source>The queue&apos;s length as listen() is told it. Linux lets one more wait than that.</source>
        <translation>El largo de la cola tal como se indica a listen(). Linux deja esperar a uno más.</translation>
    </message>
    <message>
        <source>TCP makes a socket for each connection. With UDP the program decides: one socket for all, or one for each peer, on the same port or, as TFTP does, on another.</source>
        <translation>TCP crea un socket para cada conexión. Con UDP decide el programa: un socket para todos, o uno para cada interlocutor, en el mismo puerto o, como hace TFTP, en otro.</translation>
    </message>
    <message>
        <source>The most that one read takes. A datagram that is longer is cut, and its rest is lost; of a stream the rest is read next.</source>
        <translation>Lo máximo que toma una lectura. Un datagrama más largo se corta y el resto se pierde; de un flujo de bytes, el resto se lee después.</translation>
    </message>
    <message>
        <source>An IPv6 socket that takes no IPv4: IPV6_V6ONLY. Otherwise :: takes both.</source>
        <translation>Un socket IPv6 que no admite IPv4: IPV6_V6ONLY. De lo contrario, :: admite ambos.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
</context>
<context>
    <name>enchufe::NextCard</name>
    <message>
        <source>This time close the ghost first: choose its row and press Ctrl+W, then close its client. TIME-WAIT stays at the end that closed first.</source>
        <translation>Esta vez, cerrar primero el fantasma: elegir su fila y pulsar Ctrl+W; después, cerrar su cliente. TIME-WAIT queda en el extremo que cerró primero.</translation>
    </message>
    <message>
        <source>Press Enter for a UDP socket that waits, and once more for one that sends to it. There is no listener and no ghost: one socket hears everybody, and nothing is agreed beforehand.</source>
        <translation>Pulsar Enter para abrir un socket UDP que espera, y otra vez para uno que le envía. No hay socket pasivo ni fantasma: un solo socket oye a todos, y nada se acuerda de antemano.</translation>
    </message>
    <message>
        <source>Type the name of a server and its port, 80 for the web, and press Enter. Then send HEAD / HTTP/1.0 and after it an empty line: its answer comes as it is.</source>
        <translation>Escribir el nombre de un servidor y su puerto, 80 para la web, y pulsar Enter. Después, enviar HEAD / HTTP/1.0 y a continuación una línea vacía: la respuesta llega tal cual.</translation>
    </message>
    <message>
        <source>You have seen slides 2 to 4: a passive and an active open, a ghost socket, and a balanced connection. What next?</source>
        <translation>Ya se vieron las láminas 2 a 4: una apertura pasiva y una activa, un socket fantasma y una conexión balanceada. ¿Cómo seguir?</translation>
    </message>
    <message>
        <source>Who closes first?</source>
        <translation>¿Quién cierra primero?</translation>
    </message>
    <message>
        <source>Talk to a real server</source>
        <translation>Hablar con un servidor real</translation>
    </message>
    <message>
        <source>Close everything</source>
        <translation>Cerrar todo</translation>
    </message>
    <message>
        <source>Closes every socket that is open in this window</source>
        <translation>Cierra todos los sockets abiertos en esta ventana</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>What next?</source>
        <translation>¿Cómo seguir?</translation>
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
        <source>%1: only this computer</source>
        <translation>%1: solo esta computadora</translation>
    </message>
    <message>
        <source>%1: through %2</source>
        <extracomment>%1 is an address, %2 a network interface such as eth0.</extracomment>
        <translation>%1: por %2</translation>
    </message>
    <message>
        <source>More: my end, clients</source>
        <translation>Más: mi extremo, clientes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy these addresses</source>
        <translation>Copiar estas direcciones</translation>
    </message>
    <message>
        <source>More: queue, service</source>
        <translation>Más: cola, servicio</translation>
    </message>
    <message>
        <source>More: ghosts, service</source>
        <translation>Más: fantasmas, servicio</translation>
    </message>
</context>
<context>
    <name>enchufe::OptionModel</name>
    <message>
        <source>the system&apos;s</source>
        <translation>el del sistema</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>todavía no leído</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
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
        <translation>Valor leído</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
</context>
<context>
    <name>enchufe::OptionsPage</name>
    <message>
        <source>Choose a socket above to see its options.</source>
        <translation>Elegir arriba un socket para ver sus opciones.</translation>
    </message>
    <message>
        <source>Only its own program can ask for the options of a socket or change them.</source>
        <translation>Solo su propio programa puede pedir las opciones de un socket o cambiarlas.</translation>
    </message>
    <message>
        <source>This socket is closed: these are the options as they were last read.</source>
        <translation>Este socket está cerrado: estas son las opciones tal como se leyeron por última vez.</translation>
    </message>
    <message>
        <source>What the kernel has now. Tick or edit a value to change it; what the kernel makes of it is read back.</source>
        <translation>Lo que el núcleo tiene ahora. Para cambiar un valor, marcarlo o editarlo; después se lee lo que el núcleo hizo de él.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Asks the kernel for all options of this socket.</source>
        <translation>Pide al núcleo todas las opciones de este socket.</translation>
    </message>
</context>
<context>
    <name>enchufe::PauseBanner</name>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message numerus="yes">
        <source>Paused %1 s, %n event(s) waiting</source>
        <comment>the display; sockets go on</comment>
        <translation>
            <numerusform>En pausa desde hace %1 s, %n evento en espera</numerusform>
            <numerusform>En pausa desde hace %1 s, %n eventos en espera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enchufe::PictureView</name>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Save picture as...</source>
        <translation>Guardar imagen como...</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>La imagen está en el portapapeles.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>Drawing of lines (*.svg)</source>
        <translation>Dibujo de líneas (*.svg)</translation>
    </message>
    <message>
        <source>Image (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Se guardó como %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
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
        <translation>Otro extremo, %1</translation>
    </message>
    <message>
        <source>Choose a socket above to see what waits in its queues.</source>
        <translation>Elegir arriba un socket para ver lo que espera en sus colas.</translation>
    </message>
    <message>
        <source>Nothing waits here: the kernel has no queues of this socket.</source>
        <translation>Aquí no espera nada: el núcleo no tiene colas de este socket.</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>Queues as a picture</source>
        <translation>Las colas en una imagen</translation>
    </message>
    <message>
        <source>The list beside it says the same.</source>
        <translation>La lista de al lado dice lo mismo.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
</context>
<context>
    <name>enchufe::ReadGate</name>
    <message>
        <source>Bytes to read</source>
        <translation>Bytes por leer</translation>
    </message>
    <message>
        <source> B</source>
        <comment>bytes, after a number</comment>
        <translation> B</translation>
    </message>
    <message>
        <source>Accept by itself</source>
        <translation>Aceptar automáticamente</translation>
    </message>
    <message>
        <source>Accept by hand</source>
        <translation>Aceptar a mano</translation>
    </message>
    <message>
        <source>Accepts all that wait, and from now on each request as it comes.</source>
        <translation>Acepta todos los que esperan y, desde ahora, cada pedido apenas llega.</translation>
    </message>
    <message>
        <source>From now on requests wait in the system&apos;s queue, connected but held by nobody, until you accept them.</source>
        <translation>Desde ahora los pedidos esperan en la cola del sistema, conectados pero sin que nadie los tenga, hasta aceptarlos.</translation>
    </message>
    <message>
        <source>Accept one</source>
        <translation>Aceptar uno</translation>
    </message>
    <message>
        <source>Takes the request that has waited longest: one ghost socket is made.</source>
        <translation>Toma el pedido que esperó más tiempo: se crea un socket fantasma.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Volver a leer</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Dejar de leer</translation>
    </message>
    <message>
        <source>Reads what waits, and from now on all that arrives.</source>
        <translation>Lee lo que espera y, desde ahora, todo lo que llega.</translation>
    </message>
    <message>
        <source>What arrives waits in the system until its buffer is full; what comes then is dropped.</source>
        <translation>Lo que llega espera en el sistema hasta que su búfer se llena; lo que llegue entonces se descarta.</translation>
    </message>
    <message>
        <source>What arrives waits in the system. When its buffer is full it closes the window, and the other end has to wait too.</source>
        <translation>Lo que llega espera en el sistema. Cuando su búfer se llena, cierra la ventana, y el otro extremo también tiene que esperar.</translation>
    </message>
    <message>
        <source>Read one datagram</source>
        <translation>Leer un datagrama</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Takes the datagram that has waited longest.</source>
        <translation>Toma el datagrama que esperó más tiempo.</translation>
    </message>
    <message>
        <source>Takes so many bytes of those that wait.</source>
        <translation>Toma esa cantidad de los bytes que esperan.</translation>
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
    <name>enchufe::SequenceModel</name>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Seen or inferred</source>
        <translation>Visto o deducido</translation>
    </message>
</context>
<context>
    <name>enchufe::SequencePage</name>
    <message>
        <source>Sequence</source>
        <translation>Secuencia</translation>
    </message>
    <message>
        <source>The conversation in time, each end a lane. The list says the same in words.</source>
        <translation>La conversación en el tiempo, un carril para cada extremo. La lista dice lo mismo en palabras.</translation>
    </message>
    <message>
        <source>Sequence, as a list</source>
        <translation>La secuencia como lista</translation>
    </message>
    <message>
        <source>By order</source>
        <translation>Por orden</translation>
    </message>
    <message>
        <source>Each line is one row, however long it took.</source>
        <translation>Cada línea ocupa una fila, sin importar cuánto tardó.</translation>
    </message>
    <message>
        <source>To scale</source>
        <translation>A escala</translation>
    </message>
    <message>
        <source>What took longer is further apart; long waits are cut and say so.</source>
        <translation>Lo que tardó más queda más separado; las esperas largas se recortan y así se indica.</translation>
    </message>
    <message>
        <source>Follow the newest</source>
        <translation>Seguir lo más nuevo</translation>
    </message>
    <message>
        <source>Stays at the end while lines come, until you scroll back.</source>
        <translation>Permanece al final mientras llegan líneas, hasta que se retrocede.</translation>
    </message>
    <message>
        <source>Choose a socket above to see its conversation in time.</source>
        <translation>Elegir arriba un socket para ver su conversación en el tiempo.</translation>
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
        <translation>no es un socket de este programa</translation>
    </message>
    <message>
        <source>client (active open)</source>
        <translation>cliente (apertura activa)</translation>
    </message>
    <message>
        <source>UDP with a fixed partner</source>
        <translation>UDP con par fijo</translation>
    </message>
    <message>
        <source>accepted (ghost socket)</source>
        <translation>aceptado (socket fantasma)</translation>
    </message>
    <message>
        <source>UDP ghost socket</source>
        <translation>socket fantasma UDP</translation>
    </message>
    <message>
        <source>listener (passive open)</source>
        <translation>socket pasivo (apertura pasiva)</translation>
    </message>
    <message>
        <source>UDP, waits for datagrams</source>
        <translation>UDP, a la espera de datagramas</translation>
    </message>
    <message>
        <source>in the listener&apos;s queue</source>
        <translation>en la cola del socket pasivo</translation>
    </message>
    <message>
        <source>another program&apos;s socket</source>
        <translation>socket de otro programa</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an endpoint, what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is known of this end but what ours shows: its lane has no calls and no states.</source>
        <translation>De este extremo solo se sabe lo que muestra el nuestro: su carril no tiene llamadas ni estados.</translation>
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
        <translation>SYN de nuevo (%1)</translation>
    </message>
    <message>
        <source>data</source>
        <translation>datos</translation>
    </message>
    <message>
        <source>datagram</source>
        <translation>datagrama</translation>
    </message>
    <message>
        <source>end of data</source>
        <translation>fin de datos</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviado</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>recortado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how many bytes, and how they begin</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>recv() = 0: the other side has finished talking.</source>
        <translation>recv() = 0: el otro lado terminó de hablar.</translation>
    </message>
    <message>
        <source>Inferred: connect() was called and did not fail at once.</source>
        <translation>Deducido: se llamó a connect() y no falló enseguida.</translation>
    </message>
    <message>
        <source>Inferred: the kernel counts its unanswered requests, and sent one more.</source>
        <translation>Deducido: el núcleo cuenta sus pedidos sin respuesta, y envió uno más.</translation>
    </message>
    <message>
        <source>Inferred: the kernel says ESTABLISHED, so the handshake is complete.</source>
        <translation>Deducido: el núcleo dice ESTABLISHED, por lo tanto el saludo inicial (handshake) está completo.</translation>
    </message>
    <message>
        <source>Inferred: accept() gave this connection, so its handshake is complete.</source>
        <translation>Deducido: accept() entregó esta conexión, por lo tanto su saludo inicial (handshake) está completo.</translation>
    </message>
    <message>
        <source>Inferred: connect() ended with ECONNREFUSED. (An ICMP message can cause it as well.)</source>
        <translation>Deducido: connect() terminó con ECONNREFUSED. (También lo puede causar un mensaje ICMP.)</translation>
    </message>
    <message>
        <source>Inferred: this write and this read cover the same bytes of the stream.</source>
        <translation>Deducido: esta escritura y esta lectura abarcan los mismos bytes del flujo.</translation>
    </message>
    <message>
        <source>Inferred: the kernel took these bytes to send them. Whether they arrived is not known here.</source>
        <translation>Deducido: el núcleo tomó estos bytes para enviarlos. Aquí no se sabe si llegaron.</translation>
    </message>
    <message>
        <source>Inferred: these bytes were read here. When they were sent is not known here.</source>
        <translation>Deducido: estos bytes se leyeron aquí. Aquí no se sabe cuándo se enviaron.</translation>
    </message>
    <message>
        <source>Inferred: a datagram with these bytes was sent there and received here.</source>
        <translation>Deducido: un datagrama con estos bytes se envió allí y se recibió aquí.</translation>
    </message>
    <message>
        <source>Inferred: one end finished with shutdown() or close(), the other noticed it.</source>
        <translation>Deducido: un extremo terminó con shutdown() o close(), y el otro lo advirtió.</translation>
    </message>
    <message>
        <source>Inferred: shutdown() or close() with nothing left unread makes the kernel send FIN.</source>
        <translation>Deducido: con shutdown() o close(), si nada quedó sin leer, el núcleo envía FIN.</translation>
    </message>
    <message>
        <source>Inferred: only the other end&apos;s FIN brings a socket here.</source>
        <translation>Deducido: solo el FIN del otro extremo lleva un socket a este estado.</translation>
    </message>
    <message>
        <source>Inferred: a close that discards the connection makes the kernel send RST.</source>
        <translation>Deducido: un cierre que descarta la conexión hace que el núcleo envíe RST.</translation>
    </message>
    <message>
        <source>Inferred: the kernel reported a reset (ECONNRESET or EPIPE).</source>
        <translation>Deducido: el núcleo informó un corte (ECONNRESET o EPIPE).</translation>
    </message>
    <message>
        <source>Inferred: a datagram&apos;s refusal (ECONNREFUSED) comes as an ICMP message.</source>
        <translation>Deducido: el rechazo de un datagrama (ECONNREFUSED) llega como mensaje ICMP.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>how many bytes; from what it was concluded</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, took %2</source>
        <comment>a call with its result; how long it took</comment>
        <translation>%1, tardó %2</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>deducido</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>visto</translation>
    </message>
    <message>
        <source>sent %1</source>
        <comment>so many bytes, and how they begin</comment>
        <translation>envío de %1</translation>
    </message>
    <message>
        <source>received %1</source>
        <comment>so many bytes, and how they begin</comment>
        <translation>recepción de %1</translation>
    </message>
    <message>
        <source>recv() = 0, end of data</source>
        <translation>recv() = 0, fin de datos</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>data or a datagram, so many bytes</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>what happened, at which endpoint</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>what travelled, between two endpoints</comment>
        <translation>%1 de %2 a %3</translation>
    </message>
    <message>
        <source>It travelled within %1, before %2.</source>
        <comment>a duration, a time of the day</comment>
        <translation>Viajó en un lapso de %1, antes de las %2.</translation>
    </message>
    <message>
        <source>At %1, %2 s after the beginning.</source>
        <comment>a time of the day</comment>
        <translation>A las %1, %2 s después del comienzo.</translation>
    </message>
    <message>
        <source>%1, %2: %3 (%4)</source>
        <comment>what, where, details, seen or inferred</comment>
        <translation>%1, %2: %3 (%4)</translation>
    </message>
    <message>
        <source>Dashed: inferred, no packet was captured.</source>
        <translation>Discontinuo: deducido, no se capturó ningún paquete.</translation>
    </message>
    <message>
        <source>To scale: one line is %1, longer waits are cut.</source>
        <translation>A escala: una línea equivale a %1, las esperas más largas se recortan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier connection(s) or peer(s) are left out.</source>
        <translation>
            <numerusform>Se omite %Ln conexión o interlocutor anterior.</numerusform>
            <numerusform>Se omiten %Ln conexiones o interlocutores anteriores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier line(s) are left out.</source>
        <translation>
            <numerusform>Se omite %Ln línea anterior.</numerusform>
            <numerusform>Se omiten %Ln líneas anteriores.</numerusform>
        </translation>
    </message>
    <message>
        <source>one of several sockets</source>
        <translation>uno de varios sockets</translation>
    </message>
    <message>
        <source>Several sockets wait at this endpoint, and which of them takes these datagrams only the kernel knows.</source>
        <translation>Varios sockets esperan en este punto extremo, y cuál de ellos toma estos datagramas solo lo sabe el núcleo.</translation>
    </message>
    <message>
        <source>no endpoint</source>
        <translation>sin punto extremo</translation>
    </message>
    <message>
        <source>UDP, could not be opened</source>
        <translation>UDP, no se pudo abrir</translation>
    </message>
    <message>
        <source>Inferred: the FIN had arrived, and these bytes before it. They waited in the kernel to be read.</source>
        <translation>Deducido: había llegado el FIN y, antes de él, estos bytes. Esperaban en el núcleo a ser leídos.</translation>
    </message>
    <message>
        <source>Inferred: the kernel had given that end up before this FIN came, and answers it with RST.</source>
        <translation>Deducido: el núcleo ya había abandonado ese extremo antes de que llegara este FIN, y le responde con RST.</translation>
    </message>
    <message>
        <source>recv() = 0: its own FIN has come back.</source>
        <translation>recv() = 0: volvió su propio FIN.</translation>
    </message>
    <message>
        <source>Inferred: the kernel held these bytes (Recv-Q), and nobody read them.</source>
        <translation>Deducido: el núcleo tenía estos bytes (Recv-Q), y nadie los leyó.</translation>
    </message>
    <message>
        <source>Connected with itself: what it sends comes back to it.</source>
        <translation>Conectado consigo mismo: lo que envía le vuelve.</translation>
    </message>
    <message>
        <source>So there is one lane, and no arrow to another.</source>
        <translation>Por eso hay un solo carril, y ninguna flecha a otro.</translation>
    </message>
    <message>
        <source>system call</source>
        <translation>llamada al sistema</translation>
    </message>
    <message>
        <source>event</source>
        <comment>something happened, not known what</comment>
        <translation>evento</translation>
    </message>
    <message>
        <source>No longer kept: there were so many events that the oldest were dropped.</source>
        <translation>Ya no se guarda: hubo tantos eventos que se descartaron los más antiguos.</translation>
    </message>
    <message>
        <source>%1, no longer kept</source>
        <comment>what happened</comment>
        <translation>%1, ya no se guarda</translation>
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
    <message>
        <source>Ghost socket: made for this one peer, and connected with it.</source>
        <translation>Socket fantasma: creado para este único interlocutor y conectado con él.</translation>
    </message>
    <message>
        <source>A request: the system has made the connection, and nobody has accepted it yet.</source>
        <translation>Un pedido: el sistema estableció la conexión y todavía nadie la aceptó.</translation>
    </message>
    <message>
        <source>A socket of another program: it can be looked at, and nothing else.</source>
        <translation>Un socket de otro programa: se puede mirar, y nada más.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a row read aloud, new or changed or gone</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>How the socket came to be</source>
        <translation>Cómo se formó el socket</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>The program that holds the socket, and its number</source>
        <translation>El programa que tiene el socket, y su número</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>The number of the socket in the kernel; none once no process holds it</source>
        <translation>El número del socket en el núcleo; ninguno cuando ya no lo tiene ningún proceso</translation>
    </message>
    <message>
        <source>Inode</source>
        <translation>Inodo</translation>
    </message>
    <message>
        <source>Round-trip time: how long an answer takes, smoothed by the kernel</source>
        <translation>Tiempo de ida y vuelta: cuánto tarda una respuesta, suavizado por el núcleo</translation>
    </message>
    <message>
        <source>How many bytes the other end still accepts</source>
        <translation>Cuántos bytes admite todavía el otro extremo</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>How many segments the kernel lets be on their way</source>
        <translation>Cuántos segmentos deja el núcleo que estén en camino</translation>
    </message>
    <message>
        <source>Congestion window</source>
        <translation>Ventana de congestión</translation>
    </message>
    <message>
        <source>Segments that were sent again</source>
        <translation>Segmentos que se enviaron otra vez</translation>
    </message>
    <message>
        <source>Retransmissions</source>
        <translation>Retransmisiones</translation>
    </message>
    <message>
        <source>The kernel&apos;s timer of this socket, and what is left of it</source>
        <translation>El temporizador del núcleo para este socket, y lo que le queda</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Temporizador</translation>
    </message>
    <message>
        <source>Datagrams that the kernel dropped for want of room</source>
        <translation>Datagramas que el núcleo descartó por falta de lugar</translation>
    </message>
    <message>
        <source>Drops</source>
        <translation>Descartes</translation>
    </message>
    <message>
        <source>When the socket was made, or first seen</source>
        <translation>Cuándo se creó el socket, o se vio por primera vez</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>Abierto a las</translation>
    </message>
    <message>
        <source>The socket&apos;s life, on one time axis for all rows in view: what waits is hatched, what is open is plain, and dark where bytes moved</source>
        <translation>La vida del socket, en un mismo eje de tiempo para todas las filas a la vista: lo que espera va rayado, lo que está abierto va liso, y oscuro donde se movieron bytes</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>Cascada</translation>
    </message>
    <message>
        <source>Waterfall, from 0 s to %1</source>
        <comment>a column and its scale</comment>
        <translation>Cascada, de 0 s a %1</translation>
    </message>
    <message>
        <source>%1. From 0 s, when the first of them began, to %2.</source>
        <comment>what the waterfall shows; its scale, of the sockets in view</comment>
        <translation>%1. De 0 s, cuando comenzó el primero de ellos, a %2.</translation>
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
    <message>
        <source>Nobody has accepted this connection yet. Accept it to talk; what the other side sends meanwhile waits in the system.</source>
        <translation>Todavía nadie aceptó esta conexión. Para hablar hay que aceptarla; mientras tanto, lo que envía el otro lado espera en el sistema.</translation>
    </message>
    <message>
        <source>This socket is another program&apos;s: Enchufe only looks at it.</source>
        <translation>Este socket es de otro programa: Enchufe solo lo mira.</translation>
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
    <message>
        <source>No sockets yet. Open one above.</source>
        <translation>Todavía no hay sockets. Se puede abrir uno arriba.</translation>
    </message>
    <message>
        <source>Do not show these</source>
        <translation>No mostrar esto</translation>
    </message>
</context>
<context>
    <name>enchufe::StatesPage</name>
    <message>
        <source>Listener, %1</source>
        <extracomment>%1 is an endpoint.</extracomment>
        <translation>Socket pasivo, %1</translation>
    </message>
    <message>
        <source>This end, %1</source>
        <translation>Este extremo, %1</translation>
    </message>
    <message>
        <source>Other end, %1</source>
        <extracomment>%1 is an endpoint.</extracomment>
        <translation>Otro extremo, %1</translation>
    </message>
    <message>
        <source>has not been opened</source>
        <translation>no se abrió</translation>
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
        <translation>Por qué hay dos</translation>
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
        <translation>El recorrido en una línea</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Time, at the latest</source>
        <translation>Tiempo, a más tardar</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Cómo se sabe</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Choose a socket above to see the states that it has been in.</source>
        <translation>Elegir arriba un socket para ver los estados por los que pasó.</translation>
    </message>
    <message>
        <source>no endpoint</source>
        <translation>sin punto extremo</translation>
    </message>
</context>
<context>
    <name>enchufe::StatesView</name>
    <message>
        <source>Solid: seen. Dashed: passed. Dotted: perhaps.</source>
        <translation>Continuo: visto. Discontinuo: de paso. Punteado: quizá.</translation>
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
        <translation>%1, paso %2 (%3, %4): %5</translation>
    </message>
    <message>
        <source>States as a picture</source>
        <translation>Los estados en una imagen</translation>
    </message>
    <message>
        <source>The list says the same.</source>
        <translation>La lista dice lo mismo.</translation>
    </message>
</context>
<context>
    <name>enchufe::StatusLine</name>
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
    <message numerus="yes">
        <source>%n closing</source>
        <comment>sockets that are closed here and not yet in TIME-WAIT</comment>
        <translation>
            <numerusform>%n cerrándose</numerusform>
            <numerusform>%n cerrándose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in TIME-WAIT</source>
        <translation>
            <numerusform>%n en TIME-WAIT</numerusform>
            <numerusform>%n en TIME-WAIT</numerusform>
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
        <translation>Filtro: palabras de cualquier celda, o datos, como estado:listen puerto:5000</translation>
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
        <source>This app</source>
        <comment>whose sockets are shown</comment>
        <translation>Esta aplicación</translation>
    </message>
    <message>
        <source>This computer</source>
        <comment>whose sockets are shown</comment>
        <translation>Esta computadora</translation>
    </message>
    <message>
        <source>Show this program&apos;s sockets</source>
        <translation>Mostrar los sockets de este programa</translation>
    </message>
    <message>
        <source>Show the sockets of every program of this computer, to look at</source>
        <translation>Mostrar los sockets de todos los programas de esta computadora, para mirarlos</translation>
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
        <source>Closed here: this program gave the socket back.</source>
        <translation>Se cerró aquí: este programa devolvió el socket.</translation>
    </message>
    <message numerus="yes">
        <source>There was no room for %Ln byte(s) of this datagram: lost for ever.</source>
        <translation>
            <numerusform>No hubo lugar para %Ln byte de este datagrama: se perdió para siempre.</numerusform>
            <numerusform>No hubo lugar para %Ln bytes de este datagrama: se perdieron para siempre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Joined the multicast group %1.</source>
        <comment>%1 is 239.1.1.1%eth0</comment>
        <translation>El socket se unió al grupo multicast %1.</translation>
    </message>
    <message>
        <source>Left the multicast group %1.</source>
        <translation>El socket salió del grupo multicast %1.</translation>
    </message>
    <message>
        <source>The kernel refused the option %1 (%2).</source>
        <translation>El núcleo rechazó la opción %1 (%2).</translation>
    </message>
    <message>
        <source>Accepting by hand from now on: requests wait in the system&apos;s queue.</source>
        <translation>Desde ahora se acepta a mano: los pedidos esperan en la cola del sistema.</translation>
    </message>
    <message>
        <source>Accepting each request as it comes.</source>
        <translation>Se acepta cada pedido a medida que llega.</translation>
    </message>
    <message>
        <source>The service %1 cannot answer here (%2).</source>
        <translation>El servicio %1 no puede contestar aquí (%2).</translation>
    </message>
    <message>
        <source>No service answers here any more.</source>
        <translation>Aquí ya no contesta ningún servicio.</translation>
    </message>
    <message>
        <source>The service %1 answers here by itself.</source>
        <translation>El servicio %1 contesta aquí por sí solo.</translation>
    </message>
    <message>
        <source>Its own FIN has come back: it is connected with itself.</source>
        <translation>Volvió su propio FIN: está conectado consigo mismo.</translation>
    </message>
    <message numerus="yes">
        <source>Closed with %Ln byte(s) unread: the system sent RST.</source>
        <translation>
            <numerusform>Se cerró con %Ln byte sin leer: el sistema envió RST.</numerusform>
            <numerusform>Se cerró con %Ln bytes sin leer: el sistema envió RST.</numerusform>
        </translation>
    </message>
    <message>
        <source>Aborted here (RST).</source>
        <translation>Se cortó aquí (RST).</translation>
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
    <name>enchufe::TwinView</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>List</source>
        <comment>what the picture shows, as text</comment>
        <translation>Lista</translation>
    </message>
    <message>
        <source>What the picture shows, as text.</source>
        <translation>Lo que muestra la imagen, como texto.</translation>
    </message>
    <message>
        <source>Smaller picture</source>
        <translation>Imagen más pequeña</translation>
    </message>
    <message>
        <source>Larger picture</source>
        <translation>Imagen más grande</translation>
    </message>
    <message>
        <source>Fit</source>
        <comment>show all of the picture</comment>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Shows all of the picture.</source>
        <translation>Muestra toda la imagen.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Copies the picture or saves it as SVG or PNG.</source>
        <translation>Copia la imagen o la guarda como SVG o PNG.</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Save picture as...</source>
        <translation>Guardar imagen como...</translation>
    </message>
</context>
<context>
    <name>enchufe::UdpBar</name>
    <message>
        <source>any</source>
        <comment>network interface: the system chooses</comment>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Joined: %1</source>
        <translation>Unido a: %1</translation>
    </message>
    <message>
        <source>An address and a port that somebody can have.</source>
        <translation>Una dirección y un puerto que alguien pueda tener.</translation>
    </message>
    <message>
        <source>A multicast group: 224.0.0.0 to 239.255.255.255, or ff00::/8.</source>
        <translation>Un grupo multicast: 224.0.0.0 a 239.255.255.255, o ff00::/8.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
    <message>
        <source>Speak first to</source>
        <translation>Hablar primero a</translation>
    </message>
    <message>
        <source>IP:port</source>
        <translation>IP:puerto</translation>
    </message>
    <message>
        <source>A peer that has not sent anything yet: its endpoint. A broadcast or multicast address is one too.</source>
        <translation>Un interlocutor que todavía no envió nada: su punto extremo. También lo es una dirección de difusión (broadcast) o multicast.</translation>
    </message>
    <message>
        <source>Add peer</source>
        <translation>Agregar interlocutor</translation>
    </message>
    <message>
        <source>Multicast group</source>
        <translation>Grupo multicast</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a network interface</comment>
        <translation>en</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interfaz</translation>
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
        <translation>&amp;Conservar hasta</translation>
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
    <message>
        <source>Copy &amp;as</source>
        <translation>Cop&amp;iar como</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Punto extremo</translation>
    </message>
    <message>
        <source>Pair of endpoints</source>
        <translation>Par de puntos extremos</translation>
    </message>
    <message>
        <source>Row, tab-separated</source>
        <translation>Fila, separada por tabulaciones</translation>
    </message>
    <message>
        <source>Row, Markdown</source>
        <translation>Fila, Markdown</translation>
    </message>
    <message>
        <source>ss filter</source>
        <translation>Filtro de ss</translation>
    </message>
    <message>
        <source>Si&amp;multaneous open</source>
        <translation>Apertura si&amp;multánea</translation>
    </message>
    <message>
        <source>Two active sockets ask each other; nobody waits.</source>
        <translation>Dos sockets activos se hacen el pedido uno a otro; nadie espera.</translation>
    </message>
    <message>
        <source>Connect a socket with it&amp;self</source>
        <translation>Conectar un socket con&amp;sigo mismo</translation>
    </message>
    <message>
        <source>Stop or &amp;resume reading</source>
        <translation>Dejar de leer o vo&amp;lver a leer</translation>
    </message>
    <message>
        <source>Rea&amp;d some, accept one</source>
        <translation>Leer &amp;algo, aceptar uno</translation>
    </message>
    <message>
        <source>Show &amp;only this</source>
        <comment>filter by the chosen cell</comment>
        <translation>Mostra&amp;r solo esto</translation>
    </message>
    <message>
        <source>&amp;Hide this</source>
        <comment>filter by the chosen cell</comment>
        <translation>Oc&amp;ultar esto</translation>
    </message>
    <message>
        <source>Add to the f&amp;ilter</source>
        <comment>the chosen cell</comment>
        <translation>A&amp;gregar al filtro</translation>
    </message>
    <message>
        <source>Pa&amp;use the display</source>
        <translation>Pa&amp;usar la vista</translation>
    </message>
    <message>
        <source>&amp;Keep ended sockets</source>
        <translation>&amp;Conservar los sockets terminados</translation>
    </message>
    <message>
        <source>C&amp;olumns...</source>
        <translation>Co&amp;lumnas...</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>In the table: pause the display, or let it go on.</source>
        <translation>En la tabla: pausar la vista o dejarla seguir.</translation>
    </message>
    <message>
        <source>Answers b&amp;y itself</source>
        <translation>Co&amp;ntestar automáticamente</translation>
    </message>
    <message>
        <source>Host &amp;map</source>
        <translation>Mapa de &amp;hosts</translation>
    </message>
    <message>
        <source>Animate mo&amp;ves</source>
        <translation>A&amp;nimar los movimientos</translation>
    </message>
    <message>
        <source>What moves in a picture is seen moving, for a moment.</source>
        <translation>Lo que se mueve en una imagen se ve moverse, por un momento.</translation>
    </message>
    <message>
        <source>&amp;Show me (1 minute)</source>
        <translation>&amp;Ver la demostración (1 minuto)</translation>
    </message>
    <message>
        <source>+  -  0</source>
        <comment>keys</comment>
        <translation>+  -  0</translation>
    </message>
    <message>
        <source>In a picture: larger, smaller, all of it. Arrows choose, Enter opens.</source>
        <translation>En una imagen: más grande, más pequeña, completa. Las flechas eligen, Enter abre.</translation>
    </message>
    <message>
        <source>Animate mo&amp;ves (off in the desktop&apos;s settings)</source>
        <translation>A&amp;nimar los movimientos (desactivado en el escritorio)</translation>
    </message>
    <message>
        <source>Show the &amp;first steps again</source>
        <translation>Mostrar de nuevo los &amp;primeros pasos</translation>
    </message>
    <message>
        <source>The cards of the empty window, the remark on the first ghost, and what comes next.</source>
        <translation>Las tarjetas de la ventana vacía, la nota sobre el primer socket fantasma y lo que sigue.</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation>Panel ante&amp;rior</translation>
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
    <message>
        <source>Request %1.%2</source>
        <comment>a connection that waits to be accepted</comment>
        <translation>Pedido %1.%2</translation>
    </message>
    <message>
        <source>Other %1</source>
        <comment>a socket of another program</comment>
        <translation>Ajeno %1</translation>
    </message>
    <message>
        <source>queue %1/%2, by hand</source>
        <comment>connections waiting at a listener, its backlog</comment>
        <translation>cola %1/%2, a mano</translation>
    </message>
    <message>
        <source>its socket is closed</source>
        <translation>su socket está cerrado</translation>
    </message>
    <message>
        <source>another port</source>
        <translation>otro puerto</translation>
    </message>
    <message>
        <source>waiting to be accepted</source>
        <translation>en espera de aceptación</translation>
    </message>
    <message>
        <source>window closed</source>
        <comment>the other end takes no more for now</comment>
        <translation>ventana cerrada</translation>
    </message>
    <message>
        <source>passive</source>
        <comment>how a socket was opened</comment>
        <translation>pasivo</translation>
    </message>
    <message>
        <source>active</source>
        <comment>how a socket was opened</comment>
        <translation>activo</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>how a socket was opened</comment>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>a connection that nobody has accepted yet</comment>
        <translation>en espera</translation>
    </message>
    <message>
        <source>foreign</source>
        <comment>a socket of another program</comment>
        <translation>ajeno</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a program and its pid</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no process</source>
        <translation>ningún proceso</translation>
    </message>
    <message>
        <source>not visible to this user (uid %1)</source>
        <comment>the process that holds a socket</comment>
        <translation>no visible para este usuario (uid %1)</translation>
    </message>
    <message>
        <source>retransmission, %1</source>
        <comment>a kernel timer and what is left of it</comment>
        <translation>retransmisión, %1</translation>
    </message>
    <message>
        <source>keepalive, %1</source>
        <comment>a kernel timer and what is left of it</comment>
        <translation>keepalive, %1</translation>
    </message>
    <message>
        <source>window probe, %1</source>
        <comment>a kernel timer and what is left of it</comment>
        <translation>sondeo de ventana, %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Connections waiting to be accepted / how many may wait.</source>
        <translation>Conexiones que esperan ser aceptadas / cuántas pueden esperar.</translation>
    </message>
    <message>
        <source>Memory that the datagrams waiting in the system take, which is more than their bytes / what is not sent yet.</source>
        <translation>Memoria que ocupan los datagramas en espera en el sistema, mayor que sus bytes / lo que todavía no se envió.</translation>
    </message>
    <message>
        <source>Bytes waiting in the system: received and not yet read / sent and not yet confirmed.</source>
        <translation>Bytes que esperan en el sistema: recibidos y todavía no leídos / enviados y todavía no confirmados.</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a row of the table</comment>
        <translation>nueva</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a row of the table</comment>
        <translation>cambiada</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>a row of the table</comment>
        <translation>desaparecida</translation>
    </message>
    <message>
        <source>server application: %1</source>
        <comment>the service that answers</comment>
        <translation>aplicación servidora: %1</translation>
    </message>
    <message>
        <source>%1, server application: %2</source>
        <comment>another remark, the service that answers</comment>
        <translation>%1, aplicación servidora: %2</translation>
    </message>
    <message>
        <source>The kernel&apos;s Recv-Q, as ss shows it, is one higher: it counts the other side&apos;s FIN.</source>
        <translation>El Recv-Q del núcleo, como lo muestra ss, es uno mayor: cuenta el FIN del otro lado.</translation>
    </message>
</context>
<context>
    <name>enchufe::explanation</name>
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
    <name>enchufe::maptexts</name>
    <message>
        <source>nothing is known to be left at this end</source>
        <translation>no se sabe de nada que quede en este extremo</translation>
    </message>
    <message>
        <source>known only from the other end</source>
        <translation>solo se conoce por el otro extremo</translation>
    </message>
    <message>
        <source>waiting to be accepted</source>
        <translation>en espera de aceptación</translation>
    </message>
    <message>
        <source>datagrams go to and fro, no connection</source>
        <translation>los datagramas van y vienen, sin conexión</translation>
    </message>
    <message>
        <source>%1; no program holds it</source>
        <comment>%1 is what a state means</comment>
        <translation>%1; ningún programa lo tiene</translation>
    </message>
    <message>
        <source>%1 bytes received, %2 sent.</source>
        <translation>%1 bytes recibidos, %2 enviados.</translation>
    </message>
    <message>
        <source>this computer</source>
        <comment>whose address it is</comment>
        <translation>esta computadora</translation>
    </message>
    <message>
        <source>every address of this computer</source>
        <translation>todas las direcciones de esta computadora</translation>
    </message>
    <message>
        <source>multicast group</source>
        <translation>grupo multicast</translation>
    </message>
    <message>
        <source>other host</source>
        <comment>whose address it is</comment>
        <translation>otro host</translation>
    </message>
    <message>
        <source>same host twice</source>
        <comment>one address with two boxes</comment>
        <translation>el mismo host dos veces</translation>
    </message>
    <message>
        <source>LISTEN, queue %1/%2</source>
        <extracomment>LISTEN is the kernel&apos;s word; connections waiting at a listener, its backlog.</extracomment>
        <translation>LISTEN, cola %1/%2</translation>
    </message>
    <message>
        <source>not accepted yet</source>
        <comment>a connection that waits at a listener</comment>
        <translation>todavía no aceptada</translation>
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
            <numerusform>%n conexión: %1</numerusform>
            <numerusform>%n conexiones: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n port(s)</source>
        <translation>
            <numerusform>%n puerto</numerusform>
            <numerusform>%n puertos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answers</source>
        <comment>%1 is a service</comment>
        <translation>%1 contesta</translation>
    </message>
    <message>
        <source>asks</source>
        <comment>what a client application does</comment>
        <translation>pide</translation>
    </message>
    <message>
        <source>Level %1</source>
        <comment>of the protocols: 4 is TCP and UDP, 5 the applications</comment>
        <translation>Nivel %1</translation>
    </message>
    <message>
        <source>on the side that waits</source>
        <translation>del lado que espera</translation>
    </message>
    <message>
        <source>on the side that asks</source>
        <translation>del lado que pide</translation>
    </message>
    <message>
        <source>%1; the same address is drawn on the other side too</source>
        <translation>%1; la misma dirección está dibujada también del otro lado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>whose it is, where it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n conexión</numerusform>
            <numerusform>%n conexiones</numerusform>
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
        <translation>%1; contesta el servicio %2</translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>the other end of a cable</comment>
        <translation>con %1</translation>
    </message>
    <message>
        <source>Enter or a double click folds and unfolds them.</source>
        <translation>Con Enter o un doble clic se pliegan y se despliegan.</translation>
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
        <translation>%1, cola %2/%3, %4</translation>
    </message>
</context>
<context>
    <name>enchufe::servicetexts</name>
    <message>
        <source>nobody: I answer myself</source>
        <comment>the service that answers at a socket</comment>
        <translation>nadie: contesto yo</translation>
    </message>
    <message>
        <source>echo: gives back what it gets</source>
        <extracomment>These five begin with the name of a service, which stays as it is.</extracomment>
        <translation>echo: devuelve lo que recibe</translation>
    </message>
    <message>
        <source>discard: takes everything, says nothing</source>
        <translation>discard: toma todo y no dice nada</translation>
    </message>
    <message>
        <source>daytime: tells the date and time</source>
        <translation>daytime: dice la fecha y la hora</translation>
    </message>
    <message>
        <source>uppercase: gives it back in capitals</source>
        <translation>uppercase: lo devuelve en mayúsculas</translation>
    </message>
    <message>
        <source>chargen: lines of characters without end</source>
        <translation>chargen: líneas de caracteres sin fin</translation>
    </message>
    <message>
        <source>Nothing answers by itself: both ends are equal, and either may speak.</source>
        <translation>Nada contesta por sí solo: ambos extremos son iguales y cualquiera de los dos puede hablar.</translation>
    </message>
    <message>
        <source>Whatever arrives is sent back, byte for byte (RFC 862).</source>
        <translation>Lo que llega se devuelve, byte por byte (RFC 862).</translation>
    </message>
    <message>
        <source>Whatever arrives is read and thrown away (RFC 863).</source>
        <translation>Lo que llega se lee y se descarta (RFC 863).</translation>
    </message>
    <message>
        <source>A TCP client gets one line with the date and time, and this side finishes; over UDP each datagram is answered with it (RFC 867).</source>
        <translation>Un cliente TCP recibe una línea con la fecha y la hora, y este lado termina; por UDP, cada datagrama se contesta con ella (RFC 867).</translation>
    </message>
    <message>
        <source>Text comes back in capital letters.</source>
        <translation>El texto vuelve en mayúsculas.</translation>
    </message>
    <message>
        <source>Lines of characters are sent for as long as somebody reads them; over UDP one line for each datagram (RFC 864).</source>
        <translation>Se envían líneas de caracteres mientras alguien las lea; por UDP, una línea por cada datagrama (RFC 864).</translation>
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
        <extracomment>%1 is an address like ::ffff:127.0.0.1, %2 the same as 127.0.0.1.</extracomment>
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
        <source>Looking up the addresses of the name %1.</source>
        <translation>Se buscan las direcciones del nombre %1.</translation>
    </message>
    <message>
        <source>This socket is being opened at %1.</source>
        <translation>Este socket se está abriendo en %1.</translation>
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
        <source>Peers that start with ::ffff: are IPv4 addresses, written as IPv4 inside IPv6.</source>
        <translation>Los interlocutores que comienzan con ::ffff: son direcciones IPv4, escritas como IPv4 dentro de IPv6.</translation>
    </message>
    <message>
        <source>Both ends have finished; the kernel waits for the last confirmation from %1.</source>
        <translation>Ambos extremos terminaron; el núcleo espera la última confirmación de %1.</translation>
    </message>
    <message>
        <source>Cut from here at %1 with a reset (RST); what was on its way may be lost.</source>
        <translation>Se cortó desde aquí a las %1 con un RST; lo que estaba en camino se puede haber perdido.</translation>
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
    <message>
        <source>Active opens: connections that were asked for from here.</source>
        <translation>Aperturas activas: conexiones que se pidieron desde aquí.</translation>
    </message>
    <message>
        <source>Passive opens: connections that a listener here accepted to set up.</source>
        <translation>Aperturas pasivas: conexiones que un socket pasivo de aquí aceptó establecer.</translation>
    </message>
    <message>
        <source>Attempts that came to nothing, for instance because they were refused.</source>
        <translation>Intentos que no llegaron a nada, por ejemplo porque fueron rechazados.</translation>
    </message>
    <message>
        <source>Connections that ended with a reset instead of a FIN.</source>
        <translation>Conexiones que terminaron con un corte en lugar de un FIN.</translation>
    </message>
    <message>
        <source>Segments that arrived, all kinds.</source>
        <translation>Segmentos que llegaron, de todas las clases.</translation>
    </message>
    <message>
        <source>Segments that were sent, without those sent again.</source>
        <translation>Segmentos que se enviaron, sin contar los enviados otra vez.</translation>
    </message>
    <message>
        <source>Segments that were sent again, because nobody acknowledged them in time.</source>
        <translation>Segmentos que se enviaron otra vez, porque nadie los confirmó a tiempo.</translation>
    </message>
    <message>
        <source>Segments that arrived damaged.</source>
        <translation>Segmentos que llegaron dañados.</translation>
    </message>
    <message>
        <source>Resets (RST) sent: something was refused or aborted here.</source>
        <translation>Cortes (RST) enviados: aquí algo se rechazó o se cortó.</translation>
    </message>
    <message>
        <source>The accept queue of a listener was full when a connection should have joined it.</source>
        <translation>La cola de pedidos en espera de un socket pasivo estaba llena cuando debía entrar una conexión.</translation>
    </message>
    <message>
        <source>Requests to a listener that were dropped, for instance because its queue was full.</source>
        <translation>Pedidos a un socket pasivo que se descartaron, por ejemplo porque su cola estaba llena.</translation>
    </message>
    <message>
        <source>Requests that were reset before the connection was established.</source>
        <translation>Pedidos que se cortaron antes de establecerse la conexión.</translation>
    </message>
    <message>
        <source>Connections reset by this side on purpose (linger 0), or because data came after the close.</source>
        <translation>Conexiones que este lado cortó a propósito (linger 0), o porque llegaron datos después del cierre.</translation>
    </message>
    <message>
        <source>Connections reset because they were closed with bytes still unread.</source>
        <translation>Conexiones cortadas porque se cerraron con bytes todavía sin leer.</translation>
    </message>
    <message>
        <source>Connections given up because nobody answered any more.</source>
        <translation>Conexiones abandonadas porque ya nadie respondía.</translation>
    </message>
    <message>
        <source>Connections reset because there was too little memory.</source>
        <translation>Conexiones cortadas porque había muy poca memoria.</translation>
    </message>
    <message>
        <source>A reset should have been sent and could not be.</source>
        <translation>Se debía enviar un corte y no se pudo.</translation>
    </message>
    <message>
        <source>Keepalive questions that were sent.</source>
        <translation>Preguntas keepalive que se enviaron.</translation>
    </message>
    <message>
        <source>A receiver here closed its window: its buffer is full.</source>
        <translation>Un receptor de aquí cerró su ventana: su búfer está lleno.</translation>
    </message>
    <message>
        <source>A receiver here opened its window again.</source>
        <translation>Un receptor de aquí volvió a abrir su ventana.</translation>
    </message>
    <message>
        <source>A receiver here would have closed its window and had already promised more.</source>
        <translation>Un receptor de aquí habría cerrado su ventana, pero ya había prometido más.</translation>
    </message>
    <message>
        <source>Questions sent to a closed window: is there room again?</source>
        <translation>Preguntas enviadas a una ventana cerrada: ¿hay lugar otra vez?</translation>
    </message>
    <message>
        <source>The retransmission timer ran out.</source>
        <translation>El temporizador de retransmisión se agotó.</translation>
    </message>
    <message>
        <source>Requests for a connection (SYN) that had to be sent again.</source>
        <translation>Pedidos de conexión (SYN) que se tuvieron que enviar otra vez.</translation>
    </message>
    <message>
        <source>Segments sent again before the timer ran out, because later ones had arrived.</source>
        <translation>Segmentos enviados otra vez antes de agotarse el temporizador, porque habían llegado otros posteriores.</translation>
    </message>
    <message>
        <source>The last segment was sent again early, to find out whether it was lost.</source>
        <translation>El último segmento se envió otra vez antes de tiempo, para averiguar si se había perdido.</translation>
    </message>
    <message>
        <source>A segment was not sent again: the first copy had not left this computer yet.</source>
        <translation>Un segmento no se envió otra vez: la primera copia todavía no había salido de esta computadora.</translation>
    </message>
    <message>
        <source>The other end said that a segment arrived twice.</source>
        <translation>El otro extremo avisó que un segmento llegó dos veces.</translation>
    </message>
    <message>
        <source>Segments that arrived before one that precedes them, and were kept.</source>
        <translation>Segmentos que llegaron antes que uno que los precede, y se guardaron.</translation>
    </message>
    <message>
        <source>Segments dropped because the receive buffer was full.</source>
        <translation>Segmentos descartados porque el búfer de recepción estaba lleno.</translation>
    </message>
    <message>
        <source>Segments dropped because they came to a closed window.</source>
        <translation>Segmentos descartados porque llegaron a una ventana cerrada.</translation>
    </message>
    <message>
        <source>Acknowledgments that waited for company and then went alone.</source>
        <translation>Confirmaciones que esperaron compañía y después salieron solas.</translation>
    </message>
    <message>
        <source>Something arrived a second time; perhaps an acknowledgment was lost.</source>
        <translation>Algo llegó por segunda vez; quizá se perdió una confirmación.</translation>
    </message>
    <message>
        <source>Acknowledgments without data that arrived.</source>
        <translation>Confirmaciones sin datos que llegaron.</translation>
    </message>
    <message>
        <source>Acknowledgments that arrived with nothing unusual.</source>
        <translation>Confirmaciones que llegaron sin nada fuera de lo común.</translation>
    </message>
    <message>
        <source>Segments with data that arrived in order with nothing unusual.</source>
        <translation>Segmentos con datos que llegaron en orden, sin nada fuera de lo común.</translation>
    </message>
    <message>
        <source>Small pieces that were put together before sending.</source>
        <translation>Partes pequeñas que se juntaron antes de enviarse.</translation>
    </message>
    <message>
        <source>Segments with data, without those sent again.</source>
        <translation>Segmentos con datos, sin los que se enviaron de nuevo.</translation>
    </message>
    <message>
        <source>Segments that the other end acknowledged.</source>
        <translation>Segmentos que el otro extremo confirmó.</translation>
    </message>
    <message>
        <source>Segments that were joined in the receive queue.</source>
        <translation>Segmentos que se unieron en la cola de recepción.</translation>
    </message>
    <message>
        <source>Datagrams that were handed to a program.</source>
        <translation>Datagramas que se entregaron a un programa.</translation>
    </message>
    <message>
        <source>Datagrams that were sent.</source>
        <translation>Datagramas que se enviaron.</translation>
    </message>
    <message>
        <source>Datagrams for a port at which nobody waits.</source>
        <translation>Datagramas para un puerto en el que nadie espera.</translation>
    </message>
    <message>
        <source>Datagrams that could not be handed on: no room, or damaged.</source>
        <translation>Datagramas que no se pudieron entregar: sin lugar, o dañados.</translation>
    </message>
    <message>
        <source>Datagrams thrown away because a receive buffer was full.</source>
        <translation>Datagramas descartados porque un búfer de recepción estaba lleno.</translation>
    </message>
    <message>
        <source>Datagrams not sent because a send buffer was full.</source>
        <translation>Datagramas no enviados porque un búfer de envío estaba lleno.</translation>
    </message>
    <message>
        <source>Datagrams that arrived damaged.</source>
        <translation>Datagramas que llegaron dañados.</translation>
    </message>
    <message>
        <source>Datagrams to a group that arrived.</source>
        <translation>Datagramas dirigidos a un grupo que llegaron.</translation>
    </message>
    <message>
        <source>ICMP messages sent: what you asked for is not here.</source>
        <translation>Mensajes ICMP enviados: lo que se pidió no está aquí.</translation>
    </message>
    <message>
        <source>ICMP messages received: what was asked for is not there.</source>
        <translation>Mensajes ICMP recibidos: lo que se pidió no está allí.</translation>
    </message>
    <message>
        <source>ICMP messages that arrived.</source>
        <translation>Mensajes ICMP que llegaron.</translation>
    </message>
    <message>
        <source>ICMP messages that were sent.</source>
        <translation>Mensajes ICMP que se enviaron.</translation>
    </message>
    <message>
        <source>ICMP messages received: a packet passed too many routers.</source>
        <translation>Mensajes ICMP recibidos: un paquete pasó por demasiados routers.</translation>
    </message>
    <message>
        <source>IP packets that arrived, all kinds.</source>
        <translation>Paquetes IP que llegaron, de todas las clases.</translation>
    </message>
    <message>
        <source>IP packets that were handed to TCP, UDP or ICMP.</source>
        <translation>Paquetes IP que se entregaron a TCP, UDP o ICMP.</translation>
    </message>
    <message>
        <source>IP packets that this computer wanted to send.</source>
        <translation>Paquetes IP que esta computadora quiso enviar.</translation>
    </message>
    <message>
        <source>IP packets thrown away for want of room.</source>
        <translation>Paquetes IP descartados por falta de lugar.</translation>
    </message>
    <message>
        <source>Packets that were not sent: no way leads there.</source>
        <translation>Paquetes que no se enviaron: ningún camino lleva allí.</translation>
    </message>
    <message>
        <source>Inode</source>
        <translation>Inodo</translation>
    </message>
    <message>
        <source>The number by which /proc and ss -e name this socket.</source>
        <translation>El número con que /proc y ss -e nombran este socket.</translation>
    </message>
    <message>
        <source>User (uid)</source>
        <translation>Usuario (uid)</translation>
    </message>
    <message>
        <source>The user who opened it.</source>
        <translation>El usuario que lo abrió.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no inode</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>No program holds it any more: only the kernel still knows this pair.</source>
        <translation>Ya ningún programa lo tiene: solo el núcleo conoce todavía este par.</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>%1 is a program&apos;s name, %2 its process number.</extracomment>
        <translation>Programa</translation>
    </message>
    <message>
        <source>The program that holds the descriptor.</source>
        <translation>El programa que tiene el descriptor.</translation>
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
        <translation>Este extremo: una dirección de esta computadora y un puerto.</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Remoto</translation>
    </message>
    <message>
        <source>The other end.</source>
        <translation>El otro extremo.</translation>
    </message>
    <message>
        <source>Known for</source>
        <translation>Conocido desde hace</translation>
    </message>
    <message>
        <source>Since it was opened here.</source>
        <translation>Desde que se abrió aquí.</translation>
    </message>
    <message>
        <source>Since it was first seen.</source>
        <translation>Desde que se vio por primera vez.</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Temporizador</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>How often the timer has run out in a row.</source>
        <translation>Cuántas veces seguidas venció el temporizador.</translation>
    </message>
    <message>
        <source>Unanswered probes</source>
        <translation>Sondeos sin respuesta</translation>
    </message>
    <message>
        <source>Window or keepalive probes that the other end has not answered.</source>
        <translation>Sondeos de ventana o de keepalive que el otro extremo no respondió.</translation>
    </message>
    <message>
        <source>Backoff</source>
        <translation>Retroceso (backoff)</translation>
    </message>
    <message>
        <source>How often the waiting time was doubled since the other end was last heard from.</source>
        <translation>Cuántas veces se duplicó el tiempo de espera desde la última señal del otro extremo.</translation>
    </message>
    <message>
        <source>Waiting for accept() (Recv-Q)</source>
        <translation>A la espera de accept() (Recv-Q)</translation>
    </message>
    <message>
        <source>Connections that are established and that nobody has accepted yet.</source>
        <translation>Conexiones establecidas que todavía nadie aceptó.</translation>
    </message>
    <message>
        <source>Backlog (Send-Q)</source>
        <translation>Cola de pedidos en espera, backlog (Send-Q)</translation>
    </message>
    <message>
        <source>So many may wait, and one more: what listen() asked for, bounded by net.core.somaxconn.</source>
        <translation>Cuántas pueden esperar, y una más: lo que pidió listen(), limitado por net.core.somaxconn.</translation>
    </message>
    <message>
        <source>Receive queue (Recv-Q)</source>
        <translation>Cola de recepción (Recv-Q)</translation>
    </message>
    <message>
        <source>Memory of the datagrams that wait to be read; more than the bytes in them.</source>
        <translation>Memoria de los datagramas que esperan ser leídos; es más que los bytes que contienen.</translation>
    </message>
    <message>
        <source>Bytes that arrived and were not read; the FIN of the other end counts as one.</source>
        <translation>Bytes que llegaron y no se leyeron; el FIN del otro extremo cuenta como uno.</translation>
    </message>
    <message>
        <source>Send queue (Send-Q)</source>
        <translation>Cola de envío (Send-Q)</translation>
    </message>
    <message>
        <source>Memory of the datagrams that have not left this computer.</source>
        <translation>Memoria de los datagramas que no salieron de esta computadora.</translation>
    </message>
    <message>
        <source>Bytes that were sent and not acknowledged, and those that have not left yet.</source>
        <translation>Bytes enviados y no confirmados, y los que todavía no salieron.</translation>
    </message>
    <message>
        <source>Dropped datagrams (d)</source>
        <translation>Datagramas descartados (d)</translation>
    </message>
    <message>
        <source>Datagrams that arrived when the receive buffer was full. Nobody sends them again.</source>
        <translation>Datagramas que llegaron cuando el búfer de recepción estaba lleno. Nadie los envía de nuevo.</translation>
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
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>Windows</source>
        <comment>a group of facts: receive and send windows of TCP</comment>
        <translation>Ventanas</translation>
    </message>
    <message>
        <source>Segments and retransmissions</source>
        <comment>a group of facts</comment>
        <translation>Segmentos y retransmisiones</translation>
    </message>
    <message>
        <source>Congestion control</source>
        <comment>a group of facts</comment>
        <translation>Control de congestión</translation>
    </message>
    <message>
        <source>Bytes and rates</source>
        <comment>a group of facts</comment>
        <translation>Bytes y velocidades</translation>
    </message>
    <message>
        <source>Queues and memory</source>
        <comment>a group of facts</comment>
        <translation>Colas y memoria</translation>
    </message>
    <message>
        <source>Character %1: no such key. The keys are state, port, local, remote, proto, role, is, age, bytes, sent, received, queue, error, name and process; a word with a colon goes in quotes.</source>
        <extracomment>%1 is a position in the text, counted from 1. The keys (state, ...) stay English.</extracomment>
        <translation>Carácter %1: no existe esa clave. Las claves son estado, puerto, local, remoto, proto, rol, es, edad, bytes, enviado, recibido, cola, error, nombre y proceso; una palabra con dos puntos va entre comillas.</translation>
    </message>
    <message>
        <source>Character %1: the role is passive, active, ghost, waiting or foreign.</source>
        <extracomment>%1 is a position in the text, counted from 1. The roles: as in src/journal/filterterm.cpp.</extracomment>
        <translation>Carácter %1: el rol es pasivo, activo, fantasma, esperando o ajeno.</translation>
    </message>
    <message>
        <source>Character %1: a row is ghost, listener, mine, open, ended, closing, failed, peer, request or foreign.</source>
        <extracomment>%1 is a position in the text, counted from 1. The words: as in src/journal/filterterm.cpp.</extracomment>
        <translation>Carácter %1: una fila es fantasma, pasivo, mío, abierto, terminado, cerrando, fallido, par, pedido o ajeno.</translation>
    </message>
    <message>
        <source>Asks a silent other end from time to time whether it is still there. The keepalive timer then runs.</source>
        <translation>Cuando el otro extremo calla, le pregunta de vez en cuando si todavía está allí. Corre entonces el temporizador keepalive.</translation>
    </message>
    <message>
        <source>How long there must be silence before the first question. Needs SO_KEEPALIVE.</source>
        <translation>Cuánto silencio debe haber antes de la primera pregunta. Necesita SO_KEEPALIVE.</translation>
    </message>
    <message>
        <source>How long to wait between two questions that were not answered. Needs SO_KEEPALIVE.</source>
        <translation>Cuánto se espera entre dos preguntas que no tuvieron respuesta. Necesita SO_KEEPALIVE.</translation>
    </message>
    <message>
        <source>After so many unanswered questions the connection is given up. Needs SO_KEEPALIVE.</source>
        <translation>Después de esta cantidad de preguntas sin respuesta se abandona la conexión. Necesita SO_KEEPALIVE.</translation>
    </message>
    <message>
        <source>How long what was sent may stay unacknowledged before the connection is given up; 0 leaves it to the system, which waits a quarter of an hour.</source>
        <translation>Cuánto tiempo puede quedar sin confirmar lo enviado antes de abandonar la conexión; con 0 lo decide el sistema, que espera un cuarto de hora.</translation>
    </message>
    <message>
        <source>What close() does with bytes that are not sent yet: -1 (off) returns at once and sends them behind; 0 throws them away and resets; more waits so many seconds.</source>
        <translation>Qué hace close() con los bytes que todavía no se enviaron: -1 (desactivada) vuelve enseguida y los envía después; 0 los descarta y corta la conexión; un valor mayor espera esa cantidad de segundos.</translation>
    </message>
    <message>
        <source>Takes a local endpoint although a connection of it is in TIME-WAIT. For UDP it lets several sockets share an endpoint. Counts when bind() is called.</source>
        <translation>Toma un punto extremo local aunque una conexión suya esté en TIME-WAIT. En UDP permite que varios sockets compartan un punto extremo. Cuenta al llamar a bind().</translation>
    </message>
    <message>
        <source>Several sockets of one user may wait at the same endpoint; the kernel deals the requests out among them. All must set it before bind().</source>
        <translation>Varios sockets de un mismo usuario pueden esperar en el mismo punto extremo; el núcleo reparte los pedidos entre ellos. Todos deben activarla antes de bind().</translation>
    </message>
    <message>
        <source>An IPv6 socket at :: takes IPv6 only; without it, IPv4 too, written as IPv4 inside IPv6. Before bind() only.</source>
        <translation>Un socket IPv6 en :: admite solo IPv6; sin esta opción, también IPv4, escrita como IPv4 dentro de IPv6. Solo antes de bind().</translation>
    </message>
    <message>
        <source>So many routers may pass a packet on before it is thrown away. IPv6 calls it the hop limit.</source>
        <translation>Cuántos routers pueden pasar un paquete antes de que se descarte. IPv6 lo llama límite de saltos (hop limit).</translation>
    </message>
    <message>
        <source>The field of each packet by which routers may tell urgent from bulky (DSCP and ECN bits).</source>
        <translation>El campo de cada paquete con el que los routers pueden distinguir lo urgente de lo voluminoso (bits DSCP y ECN).</translation>
    </message>
    <message>
        <source>Permits datagrams to a broadcast address; without it, sending there is refused with EACCES.</source>
        <translation>Permite datagramas a una dirección de difusión (broadcast); sin esta opción, el envío se rechaza con EACCES.</translation>
    </message>
    <message>
        <source>So many routers may pass on a datagram to a group; 1 stays in the local network.</source>
        <translation>Cuántos routers pueden pasar un datagrama dirigido a un grupo; 1 queda en la red local.</translation>
    </message>
    <message>
        <source>Whether sockets of this computer hear what it sends to a group itself.</source>
        <translation>Si los sockets de esta computadora oyen lo que ella misma envía a un grupo.</translation>
    </message>
    <message>
        <source>The interface, by its number, through which datagrams to a group leave; 0 is the system&apos;s choice.</source>
        <translation>La interfaz, por su número, por la que salen los datagramas dirigidos a un grupo; 0 deja que elija el sistema.</translation>
    </message>
    <message>
        <source>Sends small pieces at once. Without it (Nagle&apos;s algorithm) a small piece waits while an earlier one is unacknowledged.</source>
        <translation>Envía enseguida las partes pequeñas. Sin esta opción (algoritmo de Nagle), una parte pequeña espera mientras una anterior está sin confirmar.</translation>
    </message>
    <message>
        <source>Room for what arrives and is not read yet. Linux doubles what is asked for, to pay for what surrounds the bytes, and stops adapting the size by itself.</source>
        <translation>Lugar para lo que llega y todavía no se lee. Linux duplica lo pedido, para cubrir lo que rodea a los bytes, y deja de adaptar el tamaño por sí mismo.</translation>
    </message>
    <message>
        <source>Room for what is sent and not acknowledged yet. Linux doubles what is asked for, to pay for what surrounds the bytes, and stops adapting the size by itself.</source>
        <translation>Lugar para lo que se envía y todavía no se confirma. Linux duplica lo pedido, para cubrir lo que rodea a los bytes, y deja de adaptar el tamaño por sí mismo.</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a socket option is switched on</comment>
        <translation>activada</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a socket option is switched off</comment>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>0 (the system&apos;s choice)</source>
        <translation>0 (lo elige el sistema)</translation>
    </message>
    <message>
        <source>%1 were asked for and %2 read back: Linux has doubled it.</source>
        <extracomment>%1 and %2 are sizes.</extracomment>
        <translation>Se pidieron %1 y se leyeron %2: Linux lo duplicó.</translation>
    </message>
    <message>
        <source>%1 were asked for and %2 read back: the system sets a limit (net.core.rmem_max, wmem_max).</source>
        <extracomment>%1 and %2 are sizes.</extracomment>
        <translation>Se pidieron %1 y se leyeron %2: el sistema fija un límite (net.core.rmem_max, wmem_max).</translation>
    </message>
    <message>
        <source>%1 were asked for and %2 read back: the kernel gives no less.</source>
        <extracomment>%1 and %2 are sizes.</extracomment>
        <translation>Se pidieron %1 y se leyeron %2: el núcleo no da menos.</translation>
    </message>
    <message>
        <source>%1 was asked for; the kernel made %2 of it.</source>
        <extracomment>%1 and %2 are values of a socket option, with their units.</extracomment>
        <translation>Se pidió %1; el núcleo lo convirtió en %2.</translation>
    </message>
    <message>
        <source>%1: the kernel refused &quot;%2&quot;. This can only be chosen before bind().</source>
        <extracomment>%1 is an errno&apos;s name, %2 the value that was asked for.</extracomment>
        <translation>%1: el núcleo rechazó &quot;%2&quot;. Esto solo se puede elegir antes de bind().</translation>
    </message>
    <message>
        <source>%1: the kernel refused &quot;%2&quot;; that value is not one it takes, or not in this state.</source>
        <translation>%1: el núcleo rechazó &quot;%2&quot;; no admite ese valor, o no en este estado.</translation>
    </message>
    <message>
        <source>%1: the kernel refused &quot;%2&quot;; it needs rights that this program does not have.</source>
        <translation>%1: el núcleo rechazó &quot;%2&quot;; necesita permisos que este programa no tiene.</translation>
    </message>
    <message>
        <source>%1: the kernel refused &quot;%2&quot;; a socket of this kind has no such option.</source>
        <translation>%1: el núcleo rechazó &quot;%2&quot;; un socket de esta clase no tiene esa opción.</translation>
    </message>
    <message>
        <source>%1: the kernel refused &quot;%2&quot;; there is no such interface.</source>
        <translation>%1: el núcleo rechazó &quot;%2&quot;; no existe esa interfaz.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; came too late; the socket is closed.</source>
        <translation>%1: &quot;%2&quot; llegó demasiado tarde; el socket está cerrado.</translation>
    </message>
    <message>
        <source>%1: the kernel refused &quot;%2&quot;.</source>
        <translation>%1: el núcleo rechazó &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is what waits, %2 how much room there is, both with their unit.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Accept queue</source>
        <translation>Cola de pedidos en espera</translation>
    </message>
    <message>
        <source>queue full</source>
        <extracomment>A label of two words beside a gauge.</extracomment>
        <translation>cola llena</translation>
    </message>
    <message>
        <source>The queue is full: the kernel drops further requests without a word, and whoever asks tries again after a second.</source>
        <translation>La cola está llena: el núcleo descarta los demás pedidos sin avisar, y quien pide vuelve a intentarlo después de un segundo.</translation>
    </message>
    <message>
        <source>Connections that are established and wait to be accepted (Recv-Q), and for how many there is room: the backlog (Send-Q) and one.</source>
        <translation>Conexiones establecidas que esperan ser aceptadas (Recv-Q), y para cuántas hay lugar: la cola pedida o backlog (Send-Q) y una más.</translation>
    </message>
    <message>
        <source>Receive queue</source>
        <translation>Cola de recepción</translation>
    </message>
    <message>
        <source>Bytes that arrived and were not read yet. The kernel&apos;s Recv-Q is one higher: it counts the FIN of the other end.</source>
        <translation>Bytes que llegaron y todavía no se leyeron. El Recv-Q del núcleo es uno mayor: cuenta el FIN del otro extremo.</translation>
    </message>
    <message>
        <source>Bytes that arrived and wait in the kernel, because reading is stopped. The nearer they come to the buffer&apos;s size, the smaller the window that is offered.</source>
        <translation>Bytes que llegaron y esperan en el núcleo, porque la lectura está detenida. Cuanto más se acercan al tamaño del búfer, menor es la ventana que se ofrece.</translation>
    </message>
    <message>
        <source>Bytes that arrived and were not read yet (Recv-Q), and the buffer that they lie in.</source>
        <translation>Bytes que llegaron y todavía no se leyeron (Recv-Q), y el búfer en que están.</translation>
    </message>
    <message>
        <source>Send queue</source>
        <translation>Cola de envío</translation>
    </message>
    <message>
        <source>%1, %2 unsent</source>
        <extracomment>%1 is &quot;1,234 B of 87,040 B&quot;, %2 a size: of the bytes that wait, those that have not left.</extracomment>
        <translation>%1, %2 sin enviar</translation>
    </message>
    <message>
        <source>Bytes that the kernel has taken and the other end has not acknowledged (Send-Q): those under way, and those that have not left yet.</source>
        <translation>Bytes que el núcleo tomó y el otro extremo no confirmó (Send-Q): los que están en camino y los que todavía no salieron.</translation>
    </message>
    <message>
        <source>Waiting in this program</source>
        <translation>En espera en este programa</translation>
    </message>
    <message>
        <source>Bytes for which the kernel&apos;s send buffer has no room yet.</source>
        <translation>Bytes para los que el búfer de envío del núcleo todavía no tiene lugar.</translation>
    </message>
    <message>
        <source>Window of the other end</source>
        <translation>Ventana del otro extremo</translation>
    </message>
    <message>
        <source>%1, %2 of it in use</source>
        <extracomment>%1 and %2 are sizes.</extracomment>
        <translation>%1, con %2 en uso</translation>
    </message>
    <message>
        <source>So many bytes may be under way at once: the room that the other end last said it has.</source>
        <translation>Cuántos bytes pueden estar en camino a la vez: el lugar que el otro extremo dijo tener la última vez.</translation>
    </message>
    <message>
        <source>window closed</source>
        <extracomment>A label of two words beside a gauge.</extracomment>
        <translation>ventana cerrada</translation>
    </message>
    <message>
        <source>The other end has closed its window: its receive buffer is full, because nobody reads there. Nothing is sent until it says that there is room again.</source>
        <translation>El otro extremo cerró su ventana: su búfer de recepción está lleno, porque allí nadie lee. No se envía nada hasta que diga que hay lugar otra vez.</translation>
    </message>
    <message>
        <source>Receive memory</source>
        <translation>Memoria de recepción</translation>
    </message>
    <message>
        <source>Memory of the datagrams that wait to be read. For UDP the kernel&apos;s Recv-Q counts memory, which is more than the bytes in them.</source>
        <translation>Memoria de los datagramas que esperan ser leídos. En UDP, el Recv-Q del núcleo cuenta memoria, que es más que los bytes que contienen.</translation>
    </message>
    <message>
        <source>Send memory</source>
        <translation>Memoria de envío</translation>
    </message>
    <message>
        <source>Memory of the datagrams that have not left this computer. UDP keeps none to send again.</source>
        <translation>Memoria de los datagramas que no salieron de esta computadora. UDP no guarda ninguno para enviarlo de nuevo.</translation>
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
        <translation>Datagramas que llegaron y se descartaron porque el búfer de recepción estaba lleno. Nadie los envía de nuevo.</translation>
    </message>
    <message>
        <source>retransmission (on)</source>
        <comment>a kernel timer; ss calls it &quot;on&quot;</comment>
        <translation>retransmisión (on)</translation>
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
        <translation>sondeo de ventana (persist)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no kernel timer runs</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1, in %2 s</source>
        <extracomment>%1 is a timer&apos;s name, %2 a number of seconds such as 0.2.</extracomment>
        <translation>%1, en %2 s</translation>
    </message>
    <message numerus="yes">
        <source>%1, after %n tries</source>
        <extracomment>%1 is a timer with its countdown, as in &quot;retransmission (on), in 0.2 s&quot;.</extracomment>
        <translation>
            <numerusform>%1, tras %n intento</numerusform>
            <numerusform>%1, tras %n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>What was sent and is not acknowledged when it runs out is sent again; each time it waits twice as long.</source>
        <translation>Cuando vence, se envía de nuevo lo enviado y no confirmado; cada vez espera el doble.</translation>
    </message>
    <message>
        <source>When it runs out without a word from the other end, an empty segment asks whether it is still there.</source>
        <translation>Cuando vence sin señales del otro extremo, un segmento vacío pregunta si todavía está allí.</translation>
    </message>
    <message>
        <source>Until it runs out this pair of endpoints is reserved, so that late segments cannot get into a new connection.</source>
        <translation>Hasta que vence, este par de puntos extremos está reservado, para que ningún segmento atrasado entre en una conexión nueva.</translation>
    </message>
    <message>
        <source>The other end&apos;s window is closed: when it runs out, the other end is asked whether there is room again.</source>
        <translation>La ventana del otro extremo está cerrada: cuando vence, se le pregunta si hay lugar otra vez.</translation>
    </message>
    <message>
        <source>The kernel waits for nothing: no timer of this socket runs.</source>
        <translation>El núcleo no espera nada: no corre ningún temporizador de este socket.</translation>
    </message>
    <message>
        <source>Only programs on this computer can reach it.</source>
        <translation>Solo lo alcanzan los programas de esta computadora.</translation>
    </message>
    <message>
        <source>Every address of this computer. It has none but loopback, so nobody else can reach it now.</source>
        <translation>Todas las direcciones de esta computadora. No tiene ninguna fuera del bucle local: ahora nadie más puede alcanzarlo.</translation>
    </message>
    <message>
        <source>Anyone who reaches this computer can send to it. Others send to %1.</source>
        <extracomment>%1 is a list of endpoints, 192.168.1.20:5000.</extracomment>
        <translation>Puede enviarle cualquiera que alcance esta computadora. Los demás envían a %1.</translation>
    </message>
    <message>
        <source>Anyone who reaches this computer can ask. Others connect to %1.</source>
        <extracomment>%1 is a list of endpoints, 192.168.1.20:5000.</extracomment>
        <translation>Puede hacer un pedido cualquiera que alcance esta computadora. Los demás se conectan a %1.</translation>
    </message>
    <message numerus="yes">
        <source>Requests are accepted by hand: %n wait(s) in the queue, connected but held by nobody yet.</source>
        <translation>
            <numerusform>Los pedidos se aceptan a mano: %n espera en la cola, conectado pero todavía sin que nadie lo tenga.</numerusform>
            <numerusform>Los pedidos se aceptan a mano: %n esperan en la cola, conectados pero todavía sin que nadie los tenga.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) have arrived meanwhile and wait with it.</source>
        <translation>
            <numerusform>Mientras tanto llegó %n byte, que espera con ella.</numerusform>
            <numerusform>Mientras tanto llegaron %n bytes, que esperan con ella.</numerusform>
        </translation>
    </message>
    <message>
        <source>No program holds this socket any more: it is the kernel&apos;s alone until it is done with it.</source>
        <translation>Ya ningún programa tiene este socket: es solo del núcleo hasta que termine con él.</translation>
    </message>
    <message>
        <source>A socket of another program. Which one, this user may not see: it belongs to the user with number %1.</source>
        <translation>Un socket de otro programa. Este usuario no puede ver de cuál: pertenece al usuario número %1.</translation>
    </message>
    <message numerus="yes">
        <source>The other end has closed its window: it has no room for more. %n byte(s) wait here, and now and then the kernel asks whether there is room again (persist timer).</source>
        <translation>
            <numerusform>El otro extremo cerró su ventana: no tiene lugar para más. %n byte espera aquí, y cada tanto el núcleo pregunta si hay lugar otra vez (temporizador persist).</numerusform>
            <numerusform>El otro extremo cerró su ventana: no tiene lugar para más. %n bytes esperan aquí, y cada tanto el núcleo pregunta si hay lugar otra vez (temporizador persist).</numerusform>
        </translation>
    </message>
    <message>
        <source>The receive buffer is full, so this end has closed its window: the other end has to wait.</source>
        <translation>El búfer de recepción está lleno, y por eso este extremo cerró su ventana: el otro extremo tiene que esperar.</translation>
    </message>
    <message numerus="yes">
        <source>%n datagram(s) were longer than one read takes; the rest is lost for ever.</source>
        <translation>
            <numerusform>%n datagrama era más largo de lo que admite una lectura; el resto se perdió para siempre.</numerusform>
            <numerusform>%n datagramas eran más largos de lo que admite una lectura; el resto se perdió para siempre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Round-trip time (rtt)</source>
        <translation>Tiempo de ida y vuelta (rtt)</translation>
    </message>
    <message>
        <source>How long an acknowledgment takes to come back, smoothed over the last ones.</source>
        <translation>Cuánto tarda en volver una confirmación, promediado con las últimas.</translation>
    </message>
    <message>
        <source>Its variation (rttvar)</source>
        <translation>Su variación (rttvar)</translation>
    </message>
    <message>
        <source>How far single round trips stray from that.</source>
        <translation>Cuánto se apartan de ese valor las idas y vueltas individuales.</translation>
    </message>
    <message>
        <source>Shortest (minrtt)</source>
        <translation>La más corta (minrtt)</translation>
    </message>
    <message>
        <source>The shortest round trip of the last minutes: the way itself, without queues.</source>
        <translation>La ida y vuelta más corta de los últimos minutos: el camino mismo, sin colas.</translation>
    </message>
    <message>
        <source>As the receiver sees it (rcv_rtt)</source>
        <translation>Según el receptor (rcv_rtt)</translation>
    </message>
    <message>
        <source>The round trip as estimated from what arrives; it sizes the receive buffer.</source>
        <translation>La ida y vuelta estimada a partir de lo que llega; según ella se dimensiona el búfer de recepción.</translation>
    </message>
    <message>
        <source>Retransmission time-out (rto)</source>
        <translation>Plazo de retransmisión (rto)</translation>
    </message>
    <message>
        <source>How long the kernel waits for an acknowledgment before it sends again.</source>
        <translation>Cuánto espera el núcleo una confirmación antes de enviar de nuevo.</translation>
    </message>
    <message>
        <source>Delayed acknowledgment (ato)</source>
        <translation>Confirmación demorada (ato)</translation>
    </message>
    <message>
        <source>How long an acknowledgment may wait for data to travel with.</source>
        <translation>Cuánto puede esperar una confirmación para viajar junto con datos.</translation>
    </message>
    <message>
        <source>Since data was sent (lastsnd)</source>
        <translation>Desde que se enviaron datos (lastsnd)</translation>
    </message>
    <message>
        <source>Grows by itself while nothing is sent.</source>
        <translation>Crece por sí solo mientras no se envía nada.</translation>
    </message>
    <message>
        <source>Since data arrived (lastrcv)</source>
        <translation>Desde que llegaron datos (lastrcv)</translation>
    </message>
    <message>
        <source>Grows by itself while nothing arrives.</source>
        <translation>Crece por sí solo mientras no llega nada.</translation>
    </message>
    <message>
        <source>Since an acknowledgment (lastack)</source>
        <translation>Desde una confirmación (lastack)</translation>
    </message>
    <message>
        <source>Grows by itself while the other end acknowledges nothing.</source>
        <translation>Crece por sí solo mientras el otro extremo no confirma nada.</translation>
    </message>
    <message>
        <source>Busy sending (busy)</source>
        <translation>Ocupado enviando (busy)</translation>
    </message>
    <message>
        <source>Time in which there was something to send or to be acknowledged.</source>
        <translation>Tiempo en que hubo algo por enviar o por confirmar.</translation>
    </message>
    <message>
        <source>Held back by the window (rwnd_limited)</source>
        <translation>Frenado por la ventana (rwnd_limited)</translation>
    </message>
    <message>
        <source>Of that, time in which the other end&apos;s window was the obstacle.</source>
        <translation>De ese tiempo, aquel en que la ventana del otro extremo fue el obstáculo.</translation>
    </message>
    <message>
        <source>Held back by the buffer (sndbuf_limited)</source>
        <translation>Frenado por el búfer (sndbuf_limited)</translation>
    </message>
    <message>
        <source>Of that, time in which this end&apos;s send buffer was the obstacle.</source>
        <translation>De ese tiempo, aquel en que el búfer de envío de este extremo fue el obstáculo.</translation>
    </message>
    <message>
        <source>Window of the other end (snd_wnd)</source>
        <translation>Ventana del otro extremo (snd_wnd)</translation>
    </message>
    <message>
        <source>The other end takes nothing more for now: its window is closed.</source>
        <translation>El otro extremo no acepta nada más por ahora: su ventana está cerrada.</translation>
    </message>
    <message>
        <source>So many bytes the other end still accepts.</source>
        <translation>Cuántos bytes acepta todavía el otro extremo.</translation>
    </message>
    <message>
        <source>Window offered here (rcv_wnd)</source>
        <translation>Ventana ofrecida aquí (rcv_wnd)</translation>
    </message>
    <message>
        <source>So many bytes this end still accepts: what the other end may send without asking.</source>
        <translation>Cuántos bytes acepta todavía este extremo: lo que el otro puede enviar sin preguntar.</translation>
    </message>
    <message>
        <source>Read in a round trip (rcv_space)</source>
        <translation>Leído en una ida y vuelta (rcv_space)</translation>
    </message>
    <message>
        <source>What the program read in one round trip; the kernel sizes the buffer by it.</source>
        <translation>Lo que el programa leyó en una ida y vuelta; según eso dimensiona el núcleo el búfer.</translation>
    </message>
    <message>
        <source>Limit of the offer (rcv_ssthresh)</source>
        <translation>Límite de la oferta (rcv_ssthresh)</translation>
    </message>
    <message>
        <source>The largest window that this end offers now.</source>
        <translation>La mayor ventana que este extremo ofrece ahora.</translation>
    </message>
    <message>
        <source>Window scale (wscale)</source>
        <translation>Escala de ventana (wscale)</translation>
    </message>
    <message>
        <source>Windows on the wire are multiplied by 2 to this power: the other end&apos;s, this end&apos;s.</source>
        <translation>Las ventanas que viajan por la red se multiplican por 2 elevado a este número: el del otro extremo, el de este.</translation>
    </message>
    <message>
        <source>Segment size (mss)</source>
        <translation>Tamaño de segmento (mss)</translation>
    </message>
    <message>
        <source>The most that one segment carries to the other end.</source>
        <translation>Lo máximo que un segmento lleva al otro extremo.</translation>
    </message>
    <message>
        <source>Segments that arrive (rcvmss)</source>
        <translation>Segmentos que llegan (rcvmss)</translation>
    </message>
    <message>
        <source>How large the segments of the other end seem to be; delayed acknowledgments go by it.</source>
        <translation>Qué tamaño parecen tener los segmentos del otro extremo; de él dependen las confirmaciones demoradas.</translation>
    </message>
    <message>
        <source>Segment size announced (advmss)</source>
        <translation>Tamaño de segmento anunciado (advmss)</translation>
    </message>
    <message>
        <source>What this end said in its SYN that it can take.</source>
        <translation>Lo que este extremo dijo en su SYN que puede recibir.</translation>
    </message>
    <message>
        <source>Path MTU (pmtu)</source>
        <translation>MTU del camino (pmtu)</translation>
    </message>
    <message>
        <source>The largest packet that the way takes whole, headers included.</source>
        <translation>El mayor paquete que el camino admite entero, con sus encabezados.</translation>
    </message>
    <message>
        <source>Agreed in the SYNs</source>
        <translation>Acordado en los SYN</translation>
    </message>
    <message>
        <source>Timestamps (ts), selective acknowledgments (sack), congestion marks (ecn).</source>
        <translation>Marcas de tiempo (ts), confirmaciones selectivas (sack), avisos de congestión (ecn).</translation>
    </message>
    <message>
        <source>Sent (segs_out)</source>
        <translation>Enviados (segs_out)</translation>
    </message>
    <message>
        <source>Segments sent, with SYN, FIN and bare acknowledgments.</source>
        <translation>Segmentos enviados, incluidos SYN, FIN y confirmaciones sin datos.</translation>
    </message>
    <message>
        <source>Received (segs_in)</source>
        <translation>Recibidos (segs_in)</translation>
    </message>
    <message>
        <source>Segments that arrived.</source>
        <translation>Segmentos que llegaron.</translation>
    </message>
    <message>
        <source>Sent with data (data_segs_out)</source>
        <translation>Enviados con datos (data_segs_out)</translation>
    </message>
    <message>
        <source>Those that carried bytes.</source>
        <translation>Los que llevaban bytes.</translation>
    </message>
    <message>
        <source>Received with data (data_segs_in)</source>
        <translation>Recibidos con datos (data_segs_in)</translation>
    </message>
    <message>
        <source>Not acknowledged (unacked)</source>
        <translation>Sin confirmar (unacked)</translation>
    </message>
    <message>
        <source>Segments under way, of which the other end has not said that they arrived.</source>
        <translation>Segmentos en camino, de los que el otro extremo no dijo que llegaron.</translation>
    </message>
    <message>
        <source>Sent again (retrans)</source>
        <translation>Enviados de nuevo (retrans)</translation>
    </message>
    <message>
        <source>Segments sent again: of those under way now, and since the connection began.</source>
        <translation>Segmentos enviados de nuevo: de los que están ahora en camino, y desde que comenzó la conexión.</translation>
    </message>
    <message>
        <source>Taken for lost (lost)</source>
        <translation>Dados por perdidos (lost)</translation>
    </message>
    <message>
        <source>Segments under way that the kernel has given up and will send again.</source>
        <translation>Segmentos en camino que el núcleo dio por perdidos y enviará de nuevo.</translation>
    </message>
    <message>
        <source>Arrived out of turn (sacked)</source>
        <translation>Llegados fuera de orden (sacked)</translation>
    </message>
    <message>
        <source>Segments that the other end has although one before them is missing.</source>
        <translation>Segmentos que el otro extremo ya tiene aunque falta uno anterior.</translation>
    </message>
    <message>
        <source>Arrived twice (dsack_dups)</source>
        <translation>Llegados dos veces (dsack_dups)</translation>
    </message>
    <message>
        <source>Segments that had been sent again for nothing: the first copy arrived too.</source>
        <translation>Segmentos que se enviaron de nuevo inútilmente: también llegó la primera copia.</translation>
    </message>
    <message>
        <source>Tolerated disorder (reordering)</source>
        <translation>Desorden tolerado (reordering)</translation>
    </message>
    <message>
        <source>So many segments may overtake one before it is taken for lost.</source>
        <translation>Cuántos segmentos pueden adelantarse a uno antes de que se dé por perdido.</translation>
    </message>
    <message>
        <source>Overtaken (reord_seen)</source>
        <translation>Adelantados (reord_seen)</translation>
    </message>
    <message>
        <source>How often segments were seen to arrive in another order.</source>
        <translation>Cuántas veces se vio que llegaban segmentos en otro orden.</translation>
    </message>
    <message>
        <source>Received out of order (rcv_ooopack)</source>
        <translation>Recibidos fuera de orden (rcv_ooopack)</translation>
    </message>
    <message>
        <source>Segments that arrived before one that precedes them.</source>
        <translation>Segmentos que llegaron antes que uno que los precede.</translation>
    </message>
    <message>
        <source>Delivered (delivered)</source>
        <translation>Entregados (delivered)</translation>
    </message>
    <message>
        <source>Segments that the other end has acknowledged, in or out of turn.</source>
        <translation>Segmentos que el otro extremo confirmó, en orden o fuera de orden.</translation>
    </message>
    <message>
        <source>Open: nothing speaks of congestion.</source>
        <translation>Open: nada indica congestión.</translation>
    </message>
    <message>
        <source>Disorder: something arrived out of turn; perhaps it only took another way.</source>
        <translation>Disorder: algo llegó fuera de orden; quizá solo tomó otro camino.</translation>
    </message>
    <message>
        <source>CWR: the window is being reduced, as the network or this computer asked.</source>
        <translation>CWR: la ventana se está reduciendo, como lo pidió la red o esta computadora.</translation>
    </message>
    <message>
        <source>Recovery: a segment is lost, and what is missing is sent again.</source>
        <translation>Recovery: se perdió un segmento, y se envía de nuevo lo que falta.</translation>
    </message>
    <message>
        <source>Loss: the retransmission timer has run out, and sending begins anew, slowly.</source>
        <translation>Loss: venció el temporizador de retransmisión, y el envío comienza otra vez, despacio.</translation>
    </message>
    <message>
        <source>A state that this program does not know.</source>
        <translation>Un estado que este programa no conoce.</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>What decides how much may be under way: cubic goes by losses, bbr by measured speed.</source>
        <translation>Lo que decide cuánto puede estar en camino: cubic se guía por las pérdidas, bbr por la velocidad medida.</translation>
    </message>
    <message>
        <source>Congestion window (cwnd)</source>
        <translation>Ventana de congestión (cwnd)</translation>
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
        <translation>Cuántos segmentos pueden estar en camino a la vez, según lo que este extremo sabe de la red.</translation>
    </message>
    <message>
        <source>Slow-start threshold (ssthresh)</source>
        <translation>Umbral de arranque lento (ssthresh)</translation>
    </message>
    <message>
        <source>Below it the window doubles with each round trip, as it does now.</source>
        <translation>Por debajo, la ventana se duplica en cada ida y vuelta, como ahora.</translation>
    </message>
    <message>
        <source>Above it the window grows slowly, as it does now.</source>
        <translation>Por encima, la ventana crece despacio, como ahora.</translation>
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
        <translation>Con todo lo que se envió de nuevo.</translation>
    </message>
    <message>
        <source>Acknowledged (bytes_acked)</source>
        <translation>Confirmados (bytes_acked)</translation>
    </message>
    <message>
        <source>What the other end said has arrived; SYN and FIN count as one byte each.</source>
        <translation>Lo que el otro extremo dijo que llegó; SYN y FIN cuentan como un byte cada uno.</translation>
    </message>
    <message>
        <source>Received (bytes_received)</source>
        <translation>Recibidos (bytes_received)</translation>
    </message>
    <message>
        <source>What arrived here in order; a FIN counts as one byte.</source>
        <translation>Lo que llegó aquí en orden; un FIN cuenta como un byte.</translation>
    </message>
    <message>
        <source>Sent again (bytes_retrans)</source>
        <translation>Enviados de nuevo (bytes_retrans)</translation>
    </message>
    <message>
        <source>Bytes that had to be sent more than once.</source>
        <translation>Bytes que hubo que enviar más de una vez.</translation>
    </message>
    <message>
        <source>Possible rate (send)</source>
        <translation>Velocidad posible (send)</translation>
    </message>
    <message>
        <source>A congestion window in each round trip: what the connection could send.</source>
        <translation>Una ventana de congestión en cada ida y vuelta: lo que la conexión podría enviar.</translation>
    </message>
    <message>
        <source>Pacing (pacing_rate)</source>
        <translation>Ritmo de envío (pacing_rate)</translation>
    </message>
    <message>
        <source>The kernel spreads the segments in time so as not to be faster than this.</source>
        <translation>El núcleo reparte los segmentos en el tiempo para no superar esta velocidad.</translation>
    </message>
    <message>
        <source>Measured rate (delivery_rate)</source>
        <translation>Velocidad medida (delivery_rate)</translation>
    </message>
    <message>
        <source>At which the last bytes were acknowledged. The program gave too little to send for more (app_limited).</source>
        <translation>A la que se confirmaron los últimos bytes. El programa dio muy poco para enviar como para que fuera mayor (app_limited).</translation>
    </message>
    <message>
        <source>At which the last bytes were acknowledged.</source>
        <translation>A la que se confirmaron los últimos bytes.</translation>
    </message>
    <message>
        <source>Not sent yet (notsent)</source>
        <translation>Todavía sin enviar (notsent)</translation>
    </message>
    <message>
        <source>Of the send queue, what has not left.</source>
        <translation>De la cola de envío, lo que no salió.</translation>
    </message>
    <message>
        <source>Receive memory (r)</source>
        <translation>Memoria de recepción (r)</translation>
    </message>
    <message>
        <source>Memory of what arrived and was not read: the bytes and what surrounds them.</source>
        <translation>Memoria de lo que llegó y no se leyó: los bytes y lo que los rodea.</translation>
    </message>
    <message>
        <source>Receive buffer (rb)</source>
        <translation>Búfer de recepción (rb)</translation>
    </message>
    <message>
        <source>The most that it may become: SO_RCVBUF.</source>
        <translation>Lo máximo que puede llegar a ocupar: SO_RCVBUF.</translation>
    </message>
    <message>
        <source>Send memory (t)</source>
        <translation>Memoria de envío (t)</translation>
    </message>
    <message>
        <source>Memory of what was handed to the layers below and has not left this computer.</source>
        <translation>Memoria de lo que se entregó a las capas inferiores y no salió de esta computadora.</translation>
    </message>
    <message>
        <source>Send buffer (tb)</source>
        <translation>Búfer de envío (tb)</translation>
    </message>
    <message>
        <source>The most that the send queue&apos;s memory may become: SO_SNDBUF.</source>
        <translation>Lo máximo que puede llegar a ocupar la memoria de la cola de envío: SO_SNDBUF.</translation>
    </message>
    <message>
        <source>Queued to send (w)</source>
        <translation>En cola para enviar (w)</translation>
    </message>
    <message>
        <source>Memory of the whole send queue.</source>
        <translation>Memoria de toda la cola de envío.</translation>
    </message>
    <message>
        <source>Set aside (f)</source>
        <translation>Reservada (f)</translation>
    </message>
    <message>
        <source>Memory that the socket holds ready for what comes next.</source>
        <translation>Memoria que el socket tiene lista para lo que venga.</translation>
    </message>
    <message>
        <source>For options (o)</source>
        <translation>Para opciones (o)</translation>
    </message>
    <message>
        <source>Memory of options and filters.</source>
        <translation>Memoria de opciones y filtros.</translation>
    </message>
    <message>
        <source>Backlog (bl)</source>
        <translation>Por procesar, backlog (bl)</translation>
    </message>
    <message>
        <source>Memory of what arrived while the socket was being worked on.</source>
        <translation>Memoria de lo que llegó mientras el núcleo trabajaba con el socket.</translation>
    </message>
    <message>
        <source>Makes a socket: a plug that has no endpoint yet. The result is its descriptor, the number by which the program names it.</source>
        <translation>Crea un socket: un enchufe que todavía no tiene punto extremo. El resultado es su descriptor, el número con que el programa lo nombra.</translation>
    </message>
    <message>
        <source>Gives the socket its local endpoint: the IP address and the port of this end.</source>
        <translation>Da al socket su punto extremo local: la dirección IP y el puerto de este extremo.</translation>
    </message>
    <message>
        <source>Makes the socket passive: it waits for requests. The number is how many connections may wait to be accepted.</source>
        <translation>Vuelve pasivo el socket: espera pedidos. El número es cuántas conexiones pueden esperar ser aceptadas.</translation>
    </message>
    <message>
        <source>Asks the remote endpoint for a connection. The kernel chooses the local endpoint if the socket has none.</source>
        <translation>Pide una conexión al punto extremo remoto. El núcleo elige el punto extremo local si el socket no tiene ninguno.</translation>
    </message>
    <message>
        <source>Takes one connection from the queue of the listener. The result is a new socket, for that one connection alone.</source>
        <translation>Toma una conexión de la cola del socket pasivo. El resultado es un socket nuevo, solo para esa única conexión.</translation>
    </message>
    <message>
        <source>Finishes talking: a FIN goes out after the last byte, and the other direction stays open.</source>
        <translation>Termina de hablar: sale un FIN después del último byte, y el otro sentido sigue abierto.</translation>
    </message>
    <message>
        <source>Gives the descriptor back. The kernel may keep the pair of endpoints for a while.</source>
        <translation>Devuelve el descriptor. El núcleo puede conservar el par de puntos extremos por un tiempo.</translation>
    </message>
    <message>
        <source>Hands bytes to the kernel. The result is how many it took; they may still be on their way.</source>
        <translation>Entrega bytes al núcleo. El resultado es cuántos tomó; pueden estar todavía en camino.</translation>
    </message>
    <message>
        <source>Takes bytes that have arrived. The result is how many; 0 says that the other end has finished talking, or that a datagram was empty.</source>
        <translation>Toma bytes que llegaron. El resultado es cuántos; 0 dice que el otro extremo terminó de hablar, o que un datagrama estaba vacío.</translation>
    </message>
    <message>
        <source>Sets an option of the socket.</source>
        <translation>Fija una opción del socket.</translation>
    </message>
    <message>
        <source>Reads an option of the socket. SO_ERROR is what became of a connection request.</source>
        <translation>Lee una opción del socket. SO_ERROR es lo que resultó de un pedido de conexión.</translation>
    </message>
    <message>
        <source>Asks for the local endpoint.</source>
        <translation>Pregunta cuál es el punto extremo local.</translation>
    </message>
    <message>
        <source>Asks for the remote endpoint.</source>
        <translation>Pregunta cuál es el punto extremo remoto.</translation>
    </message>
    <message>
        <source>Looks a name up.</source>
        <translation>Busca las direcciones de un nombre.</translation>
    </message>
    <message>
        <source>No failure: the socket does not block, so the request is on its way and the answer comes later.</source>
        <translation>No es una falla: el socket no bloquea, así que el pedido está en camino y la respuesta llega después.</translation>
    </message>
    <message>
        <source>No failure: there was nothing to do at that moment, and the socket does not block.</source>
        <translation>No es una falla: en ese momento no había nada que hacer, y el socket no bloquea.</translation>
    </message>
    <message>
        <source>The other end has finished.</source>
        <translation>El otro extremo terminó.</translation>
    </message>
    <message>
        <source>The other end finished at %1.</source>
        <translation>El otro extremo terminó a las %1.</translation>
    </message>
    <message>
        <source>This app has not closed.</source>
        <translation>Esta aplicación todavía no cerró.</translation>
    </message>
    <message>
        <source>It will stay so until you press Close. As it is now, with bytes unread or SO_LINGER 0, the kernel then sends RST to %1 instead of FIN.</source>
        <extracomment>%1 is an endpoint.</extracomment>
        <translation>Queda así hasta que se pulse Cerrar. Tal como está ahora, con bytes sin leer o SO_LINGER 0, el núcleo envía entonces RST a %1 en lugar de FIN.</translation>
    </message>
    <message>
        <source>This end has finished talking; %1 has not.</source>
        <translation>Este extremo terminó de hablar; %1 no.</translation>
    </message>
    <message>
        <source>When %1 finishes too, this end goes to TIME-WAIT; if you press Close before, data that still comes is answered with RST.</source>
        <translation>Cuando %1 también termine, este extremo pasa a TIME-WAIT; si antes se pulsa Cerrar, los datos que todavía lleguen se contestan con RST.</translation>
    </message>
    <message>
        <source>The other end finished first; this end&apos;s FIN is on its way.</source>
        <translation>El otro extremo terminó primero; el FIN de este extremo está en camino.</translation>
    </message>
    <message>
        <source>The other end finished first, at %1; this end&apos;s FIN of %2 is on its way.</source>
        <translation>El otro extremo terminó primero, a las %1; el FIN de este extremo, de las %2, está en camino.</translation>
    </message>
    <message>
        <source>Both ends finished at once: their FINs crossed.</source>
        <translation>Ambos extremos terminaron a la vez: sus FIN se cruzaron.</translation>
    </message>
    <message>
        <source>The kernel waits for the last confirmation from %1.</source>
        <translation>El núcleo espera la última confirmación de %1.</translation>
    </message>
    <message>
        <source>This end&apos;s FIN is of %1; the kernel waits for the last confirmation from %2.</source>
        <extracomment>%1 is a time of day, %2 an endpoint.</extracomment>
        <translation>El FIN de este extremo es de las %1; el núcleo espera la última confirmación de %2.</translation>
    </message>
    <message numerus="yes">
        <source>The kernel guards the pair %1 and %2 for %n more seconds, so that no late segment gets into a new connection.</source>
        <translation>
            <numerusform>El núcleo reserva el par %1 y %2 durante %n segundo más, para que ningún segmento atrasado entre en una conexión nueva.</numerusform>
            <numerusform>El núcleo reserva el par %1 y %2 durante %n segundos más, para que ningún segmento atrasado entre en una conexión nueva.</numerusform>
        </translation>
    </message>
    <message>
        <source>The kernel guards the pair %1 and %2 for about a minute, so that no late segment gets into a new connection.</source>
        <translation>El núcleo reserva el par %1 y %2 alrededor de un minuto, para que ningún segmento atrasado entre en una conexión nueva.</translation>
    </message>
    <message>
        <source>It was connected with itself: its FIN met itself, so both ends finished at once.</source>
        <translation>Estaba conectado consigo mismo: su FIN se encontró consigo mismo, así que ambos extremos terminaron a la vez.</translation>
    </message>
    <message>
        <source>This end closed first, so the wait is here.</source>
        <translation>Este extremo cerró primero; por eso la espera está aquí.</translation>
    </message>
    <message>
        <source>This end closed first, at %1, so the wait is here.</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>Este extremo cerró primero, a las %1; por eso la espera está aquí.</translation>
    </message>
    <message>
        <source>Nothing of this connection is left in the kernel.</source>
        <translation>En el núcleo no queda nada de esta conexión.</translation>
    </message>
    <message>
        <source>That both ends are done is inferred: the kernel does not list the pair any more.</source>
        <translation>Que ambos extremos terminaron se infiere: el núcleo ya no lista el par.</translation>
    </message>
    <message>
        <source>Both ends are done: the other finished at %1, this one at %2.</source>
        <translation>Ambos extremos terminaron: el otro a las %1, este a las %2.</translation>
    </message>
    <message>
        <source>Press Close to give the plug back; nothing can be sent or received with it any more.</source>
        <translation>Pulsar Cerrar para devolver el enchufe; con él ya no se puede enviar ni recibir nada.</translation>
    </message>
    <message>
        <source>This end was closed at %1.</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>Este extremo se cerró a las %1.</translation>
    </message>
    <message>
        <source>The next look at the kernel&apos;s table tells in which closing state it is.</source>
        <translation>La próxima mirada a la tabla del núcleo dirá en qué estado de cierre está.</translation>
    </message>
    <message>
        <source>When %1 confirms this end&apos;s FIN, nothing is left here: TIME-WAIT is at the end that finished first.</source>
        <translation>Cuando %1 confirme el FIN de este extremo, aquí no queda nada: TIME-WAIT está en el extremo que terminó primero.</translation>
    </message>
    <message>
        <source>When its time is over, at the latest, the pair may be used for a new connection.</source>
        <translation>A más tardar cuando se cumpla su tiempo, el par se puede usar para una conexión nueva.</translation>
    </message>
    <message>
        <source>This ghost is connected.</source>
        <translation>Este fantasma está conectado.</translation>
    </message>
    <message>
        <source>%1 asked and waited in the queue from %2 until accept() made this ghost at %3; it uses the same port, %4, as its listener.</source>
        <extracomment>%1 is the client&apos;s endpoint, %2 and %3 times of day, %4 a port.</extracomment>
        <translation>%1 hizo su pedido y esperó en la cola desde las %2 hasta que accept() creó este fantasma a las %3; usa el mismo puerto, %4, que su socket pasivo.</translation>
    </message>
    <message>
        <source>The listener made it with accept() when %1 asked, at %2. It uses the same port, %3.</source>
        <extracomment>%1 is the client&apos;s endpoint, %2 a time of day, %3 a port.</extracomment>
        <translation>El socket pasivo lo creó con accept() cuando %1 hizo su pedido, a las %2. Usa el mismo puerto, %3.</translation>
    </message>
    <message>
        <source>Simultaneous open: this end, %1, and %2 asked each other, and both are connected.</source>
        <extracomment>%1 and %2 are the two endpoints of a connection.</extracomment>
        <translation>Apertura simultánea: este extremo, %1, y %2 se hicieron el pedido uno a otro, y ambos están conectados.</translation>
    </message>
    <message>
        <source>Active open. This end, %1, asked %2 and was connected at %3.</source>
        <extracomment>%1 is this end&apos;s endpoint, %2 the other&apos;s, %3 a time of day.</extracomment>
        <translation>Apertura activa. Este extremo, %1, hizo un pedido a %2 y quedó conectado a las %3.</translation>
    </message>
    <message>
        <source>Neither end is special now: the connection is balanced.</source>
        <translation>Ahora ningún extremo es especial: la conexión es balanceada.</translation>
    </message>
    <message>
        <source>This end was opened actively at %1, and nobody listens.</source>
        <translation>Este extremo hizo una apertura activa a las %1, y nadie espera pedidos.</translation>
    </message>
    <message>
        <source>When the other end confirms this end&apos;s request too, both are ESTABLISHED.</source>
        <translation>Cuando el otro extremo confirme también el pedido de este extremo, ambos quedan en ESTABLISHED.</translation>
    </message>
    <message>
        <source>The active open was asked for at %1; nothing has been sent to the other end yet.</source>
        <translation>La apertura activa se pidió a las %1; todavía no se envió nada al otro extremo.</translation>
    </message>
    <message>
        <source>The addresses that are found are asked for a connection one after the other; if there is none, the reason stands here.</source>
        <translation>A las direcciones que se encuentren se les pide una conexión, una tras otra; si no hay ninguna, la razón figura aquí.</translation>
    </message>
    <message numerus="yes">
        <source>The name %1 was looked up at %2; this is address number %n of it, those before said no.</source>
        <extracomment>%1 is a name, %2 a time of day, %n how many of its addresses were asked.</extracomment>
        <translation>
            <numerusform>El nombre %1 se buscó a las %2; esta es su dirección número %n: la anterior se negó.</numerusform>
            <numerusform>El nombre %1 se buscó a las %2; esta es su dirección número %n: las anteriores se negaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name %1 was looked up at %2; this is its first address.</source>
        <translation>El nombre %1 se buscó a las %2; esta es su primera dirección.</translation>
    </message>
    <message>
        <source>connect(), called at %1, gave the request (SYN) to the kernel.</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>connect(), llamada a las %1, entregó el pedido (SYN) al núcleo.</translation>
    </message>
    <message>
        <source>SO_LINGER is 0: if you press Close, the kernel sends RST instead of FIN, and nothing is left, not even TIME-WAIT.</source>
        <translation>SO_LINGER es 0: al presionar Cerrar, el núcleo envía RST en lugar de FIN, y no queda nada, ni siquiera TIME-WAIT.</translation>
    </message>
    <message>
        <source>SYN-ACK as an answer makes it ESTABLISHED, RST means refused; without an answer the kernel asks again, first after about a second.</source>
        <translation>Si la respuesta es SYN-ACK, pasa a ESTABLISHED; RST significa rechazo; sin respuesta, el núcleo vuelve a pedir, la primera vez después de alrededor de un segundo.</translation>
    </message>
    <message>
        <source>At %1 its request (SYN) met itself, which is a simultaneous open with one socket.</source>
        <translation>A las %1 su pedido (SYN) se encontró consigo mismo: es una apertura simultánea con un solo socket.</translation>
    </message>
    <message>
        <source>Both ends are this one: what you send is received here, and once it finishes talking, both ends have finished and the pair rests in TIME-WAIT.</source>
        <translation>Ambos extremos son este mismo: lo que se envía se recibe aquí, y cuando termina de hablar, terminaron ambos extremos y el par queda en TIME-WAIT.</translation>
    </message>
    <message>
        <source>Closed at %1: nothing waits at %2 any more.</source>
        <translation>Se cerró a las %1: ya no espera nada en %2.</translation>
    </message>
    <message>
        <source>It waited since %1 and accepted no connection.</source>
        <translation>Esperó desde las %1 y no aceptó ninguna conexión.</translation>
    </message>
    <message numerus="yes">
        <source>It waited since %1 and made %n ghosts, each a connection of its own.</source>
        <translation>
            <numerusform>Esperó desde las %1 y creó %n fantasma, con su propia conexión.</numerusform>
            <numerusform>Esperó desde las %1 y creó %n fantasmas, cada uno con su propia conexión.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients that ask there are refused, unless another socket waits there.</source>
        <translation>Los clientes que hagan un pedido allí son rechazados, salvo que espere allí otro socket.</translation>
    </message>
    <message>
        <source>Closed at %1: nothing is left of it but this history, and nobody was told.</source>
        <translation>Se cerró a las %1: no queda nada de él más que este historial, y no se avisó a nadie.</translation>
    </message>
    <message>
        <source>It was open since %1; reads: %2, writes: %3.</source>
        <translation>Estuvo abierto desde las %1; lecturas: %2, escrituras: %3.</translation>
    </message>
    <message>
        <source>What %1 still sends goes to the socket that this ghost came from.</source>
        <translation>Lo que %1 todavía envíe va al socket del que salió este fantasma.</translation>
    </message>
    <message>
        <source>Datagrams that still come to %1 find no socket: this computer answers them with ICMP &quot;port unreachable&quot;, unless another socket is open there.</source>
        <translation>Los datagramas que todavía lleguen a %1 no encuentran ningún socket: esta computadora les responde con ICMP &quot;port unreachable&quot; (puerto inalcanzable), salvo que haya allí otro socket abierto.</translation>
    </message>
    <message>
        <source>Closed at %1, before %2 had answered: there never was a connection.</source>
        <extracomment>%1 is a time of day, %2 an endpoint or a name.</extracomment>
        <translation>Se cerró a las %1, antes de que %2 respondiera: nunca hubo una conexión.</translation>
    </message>
    <message>
        <source>It was opened actively at %1.</source>
        <translation>Se abrió activamente a las %1.</translation>
    </message>
    <message>
        <source>If an answer to its request (SYN) still comes, the kernel refuses it with RST.</source>
        <translation>Si todavía llega una respuesta a su pedido (SYN), el núcleo la rechaza con RST.</translation>
    </message>
    <message>
        <source>It had been connected with %1 since %2.</source>
        <translation>Había estado conectado con %1 desde las %2.</translation>
    </message>
    <message>
        <source>To end a connection in order, read first what has arrived.</source>
        <translation>Para terminar una conexión en orden, leer antes lo que llegó.</translation>
    </message>
    <message>
        <source>Closed at %1: nothing is left of it but this history.</source>
        <translation>Se cerró a las %1: no queda nada de él más que este historial.</translation>
    </message>
    <message>
        <source>%1 finished first, at %2; it had been connected since %3.</source>
        <extracomment>%1 is an endpoint, %2 and %3 are times of day.</extracomment>
        <translation>%1 terminó primero, a las %2; había estado conectado desde las %3.</translation>
    </message>
    <message>
        <source>TIME-WAIT was left to the other end, which finished first; this end may be used again at once.</source>
        <translation>TIME-WAIT le quedó al otro extremo, que terminó primero; este extremo se puede volver a usar enseguida.</translation>
    </message>
    <message>
        <source>This end finished first, at %1; it had been connected with %2 since %3.</source>
        <translation>Este extremo terminó primero, a las %1; había estado conectado con %2 desde las %3.</translation>
    </message>
    <message>
        <source>The kernel has let go of the pair %1 and %2: both may be used again.</source>
        <translation>El núcleo liberó el par %1 y %2: ambos se pueden volver a usar.</translation>
    </message>
    <message>
        <source>It ended at %1.</source>
        <translation>Terminó a las %1.</translation>
    </message>
    <message>
        <source>Nothing is left of it but this history.</source>
        <translation>No queda nada de él más que este historial.</translation>
    </message>
    <message>
        <source>It will wait at the first address found that belongs to this computer.</source>
        <translation>Va a esperar en la primera dirección encontrada que sea de esta computadora.</translation>
    </message>
    <message>
        <source>If the kernel grants it that endpoint, it will wait for requests there; if not, the reason stands here.</source>
        <translation>Si el núcleo le concede ese punto extremo, va a esperar pedidos allí; si no, la razón figura aquí.</translation>
    </message>
    <message>
        <source>The passive open was asked for at %1.</source>
        <translation>La apertura pasiva se pidió a las %1.</translation>
    </message>
    <message>
        <source>Requests are accepted by hand, and none waits in the queue.</source>
        <translation>Los pedidos se aceptan a mano, y ninguno espera en la cola.</translation>
    </message>
    <message>
        <source>The kernel connects a client that asks at once, and it waits in the queue until you press Accept one.</source>
        <translation>El núcleo conecta enseguida al cliente que hace un pedido, y este espera en la cola hasta presionar Aceptar uno.</translation>
    </message>
    <message>
        <source>The queue is full (the backlog, %1, and one more): the kernel drops further requests in silence and clients ask again, until Accept one makes room.</source>
        <extracomment>%1 is the number given to listen().</extracomment>
        <translation>La cola está llena (el backlog, %1, y uno más): el núcleo descarta los demás pedidos en silencio y los clientes vuelven a pedir, hasta que Aceptar uno haga lugar.</translation>
    </message>
    <message>
        <source>Accept one makes a ghost of the request that has waited longest; if you press Close, the kernel cuts those that wait with a reset (RST).</source>
        <translation>Aceptar uno crea un fantasma para el pedido que esperó más tiempo; al presionar Cerrar, el núcleo corta los que esperan (RST).</translation>
    </message>
    <message>
        <source>Close any socket: accepting then goes on by itself.</source>
        <translation>Cerrar cualquier socket: después se vuelve a aceptar automáticamente.</translation>
    </message>
    <message>
        <source>Nothing has been sent: bind() and listen(), called at %1, told only this computer&apos;s kernel.</source>
        <extracomment>%1 is a time of day. Follows &quot;Passive open. The operating system now waits at 127.0.0.1:5000.&quot;</extracomment>
        <translation>No se envió nada: bind() y listen(), llamadas a las %1, solo avisaron al núcleo de esta computadora.</translation>
    </message>
    <message numerus="yes">
        <source>Since %1 it has made %n ghosts, one for each connection; the listener itself carries no text.</source>
        <extracomment>%1 is a time of day. A ghost is an accepted socket.</extracomment>
        <translation>
            <numerusform>Desde las %1 creó %n fantasma, uno para cada conexión; el socket pasivo mismo no lleva texto.</numerusform>
            <numerusform>Desde las %1 creó %n fantasmas, uno para cada conexión; el socket pasivo mismo no lleva texto.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next client gets a ghost of its own; if you press Close, the ghosts live on and new clients are refused.</source>
        <translation>El próximo cliente recibe su propio fantasma; al presionar Cerrar, los fantasmas siguen vivos y los clientes nuevos son rechazados.</translation>
    </message>
    <message>
        <source>The request of %1 does not wait any more.</source>
        <translation>El pedido de %1 ya no espera.</translation>
    </message>
    <message>
        <source>It waited from %1 and left the listener&apos;s queue at %2.</source>
        <extracomment>%1 and %2 are times of day.</extracomment>
        <translation>Esperó desde las %1 y salió de la cola del socket pasivo a las %2.</translation>
    </message>
    <message>
        <source>If it was accepted, the connection goes on in its ghost; if not, one end gave it up.</source>
        <translation>Si fue aceptado, la conexión sigue en su fantasma; si no, uno de los extremos desistió de ella.</translation>
    </message>
    <message>
        <source>Its request is repeated until %1 answers or the kernel gives up.</source>
        <translation>Su pedido se repite hasta que %1 responda o el núcleo desista.</translation>
    </message>
    <message>
        <source>It has no connection; its program may connect it or give it back.</source>
        <translation>No tiene conexión; su programa puede conectarlo o devolverlo.</translation>
    </message>
    <message>
        <source>Whichever end finishes first will keep TIME-WAIT; the other will see CLOSE-WAIT.</source>
        <translation>El extremo que termine primero va a quedar en TIME-WAIT; el otro va a ver CLOSE-WAIT.</translation>
    </message>
    <message>
        <source>Anyone may send datagrams to %1; what it answers, its program decides.</source>
        <translation>Cualquiera puede enviar datagramas a %1; qué responde lo decide su programa.</translation>
    </message>
    <message>
        <source>%1 has finished already; accept() still gives what it sent.</source>
        <translation>%1 ya terminó; accept() todavía entrega lo que envió.</translation>
    </message>
    <message>
        <source>The program that listens takes it with accept(), or cuts it with RST when it stops listening.</source>
        <translation>El programa que espera pedidos lo toma con accept(), o lo corta con RST cuando deja de esperar.</translation>
    </message>
    <message>
        <source>%1 asked, and the system has answered for you: it is connected, though no program holds this connection yet.</source>
        <extracomment>%1 is the client&apos;s endpoint.</extracomment>
        <translation>%1 hizo un pedido y el sistema ya respondió por su cuenta: está conectado, aunque ningún programa tiene todavía esta conexión.</translation>
    </message>
    <message>
        <source>It was first seen in the listener&apos;s queue at %1.</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>Se vio por primera vez en la cola del socket pasivo a las %1.</translation>
    </message>
    <message>
        <source>The client has finished meanwhile: Accept one makes a ghost in CLOSE-WAIT, from which what it sent can still be read.</source>
        <translation>Mientras tanto el cliente terminó: Aceptar uno crea un fantasma en CLOSE-WAIT, del que todavía se puede leer lo que envió.</translation>
    </message>
    <message>
        <source>It waits until you press Accept one, which makes a ghost of the oldest; if the listener is closed before, the kernel cuts it with RST.</source>
        <translation>Espera hasta presionar Aceptar uno, que crea un fantasma para el más antiguo; si antes se cierra el socket pasivo, el núcleo lo corta con RST.</translation>
    </message>
    <message>
        <source>This socket of another program is gone: the kernel does not list it any more.</source>
        <translation>Este socket de otro programa ya no está: el núcleo no lo muestra más en su lista.</translation>
    </message>
    <message>
        <source>Enchufe saw it from %1 to %2.</source>
        <extracomment>%1 and %2 are times of day.</extracomment>
        <translation>Enchufe lo vio desde las %1 hasta las %2.</translation>
    </message>
    <message>
        <source>It leaves no history here, because Enchufe only looked at it.</source>
        <translation>No deja historial aquí, porque Enchufe solo lo miró.</translation>
    </message>
    <message>
        <source>Enchufe has only looked at it since %1; how it was opened, the kernel does not tell.</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>Enchufe solo lo mira desde las %1; cómo se abrió, el núcleo no lo dice.</translation>
    </message>
    <message>
        <source>No program holds this connection yet: %1 asked, and it waits in the queue of a listener.</source>
        <translation>Todavía ningún programa tiene esta conexión: %1 hizo un pedido, y espera en la cola de un socket pasivo.</translation>
    </message>
    <message>
        <source>No program holds this connection yet: %1 asks, and the kernel has answered with SYN-ACK.</source>
        <translation>Todavía ningún programa tiene esta conexión: %1 hace un pedido, y el núcleo respondió con SYN-ACK.</translation>
    </message>
    <message>
        <source>That it waits for accept() is inferred: it was first seen at %1, without a program that holds it.</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>Que espera a accept() es una deducción: se vio por primera vez a las %1, sin un programa que la tenga.</translation>
    </message>
    <message>
        <source>A socket of %1 (process %2).</source>
        <extracomment>%1 is a program&apos;s name, %2 its process number.</extracomment>
        <translation>Un socket de %1 (proceso %2).</translation>
    </message>
    <message>
        <source>bytes moved: from %1 after its beginning to %2 after it</source>
        <extracomment>Of a socket&apos;s life. %1 and %2 are spans of time: &quot;2.00 s&quot;.</extracomment>
        <translation>movimiento de bytes: desde %1 después de su comienzo hasta %2 después</translation>
    </message>
    <message>
        <source>looking its name up</source>
        <translation>buscando su nombre</translation>
    </message>
    <message>
        <source>waiting to be accepted</source>
        <translation>a la espera de ser aceptada</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a phase of a socket&apos;s life</comment>
        <translation>abierta</translation>
    </message>
    <message>
        <source>half-closed: one side has finished talking</source>
        <translation>semicierre: un lado terminó de hablar</translation>
    </message>
    <message>
        <source>closing: the last confirmations</source>
        <translation>cerrando: las últimas confirmaciones</translation>
    </message>
    <message>
        <source>TIME-WAIT: the kernel keeps the pair of endpoints</source>
        <translation>TIME-WAIT: el núcleo guarda el par de puntos extremos</translation>
    </message>
    <message>
        <source>%1: %2 so far</source>
        <extracomment>%1 is a phase of a socket&apos;s life, &quot;waiting to be accepted&quot;, %2 how long it took, &quot;2.00 s&quot;.</extracomment>
        <translation>%1: %2 hasta ahora</translation>
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
        <translation>Aplicación servidora: %1. Va a responder por sí misma en cada fantasma que se cree desde ahora.</translation>
    </message>
    <message>
        <source>Server application: %1. It answers by itself what arrives here.</source>
        <extracomment>%1 is a service&apos;s name such as &quot;echo&quot;.</extracomment>
        <translation>Aplicación servidora: %1. Responde por sí misma lo que llega aquí.</translation>
    </message>
    <message>
        <source>%1 (not in Linux)</source>
        <extracomment>An arrow of RFC 9293&apos;s figure that Linux does not have. %1 is SYN or RST.</extracomment>
        <translation>%1 (no en Linux)</translation>
    </message>
    <message>
        <source>ACK of FIN</source>
        <comment>the acknowledgement of a FIN; short, in a diagram</comment>
        <translation>ACK del FIN</translation>
    </message>
    <message>
        <source>60 s</source>
        <comment>how long TIME-WAIT lasts</comment>
        <translation>60 s</translation>
    </message>
    <message>
        <source>%1 (one of these)</source>
        <extracomment>%1 are names of states, &quot;FIN-WAIT-2 / CLOSING&quot;.</extracomment>
        <translation>%1 (uno de estos)</translation>
    </message>
    <message>
        <source>seen</source>
        <comment>how a state is known: the kernel showed it</comment>
        <translation>visto</translation>
    </message>
    <message>
        <source>concluded</source>
        <comment>how a state is known: it follows from what happened</comment>
        <translation>deducido</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>how a state is known: it went by too quickly to be seen</comment>
        <translation>de paso</translation>
    </message>
    <message>
        <source>perhaps</source>
        <comment>how a state is known: it is one of several possible ones</comment>
        <translation>quizá</translation>
    </message>
    <message>
        <source>The kernel said so.</source>
        <translation>Lo dijo el núcleo.</translation>
    </message>
    <message>
        <source>This follows from what happened; the kernel was not asked since.</source>
        <translation>Se deduce de lo que ocurrió; desde entonces no se le preguntó al núcleo.</translation>
    </message>
    <message>
        <source>It was too quick to be seen and is certain all the same: no other way leads from the state before to the one after.</source>
        <translation>Fue demasiado rápido para verse y aun así es seguro: ningún otro camino lleva del estado anterior al posterior.</translation>
    </message>
    <message>
        <source>Nobody saw it: several ways lead from the state before to the one after, and this state is on one of them.</source>
        <translation>Nadie lo vio: varios caminos llevan del estado anterior al posterior, y este estado está en uno de ellos.</translation>
    </message>
    <message>
        <source>socket() made it; it has no fixed partner.</source>
        <translation>Lo creó socket(); no tiene un par fijo.</translation>
    </message>
    <message>
        <source>listen() was called here: from now on requests are answered.</source>
        <translation>Aquí se llamó a listen(): desde ahora se responden los pedidos.</translation>
    </message>
    <message>
        <source>connect() was called here: a SYN left.</source>
        <translation>Aquí se llamó a connect(): salió un SYN.</translation>
    </message>
    <message>
        <source>connect() fixed its partner; nothing was sent for that.</source>
        <translation>connect() fijó su par; para eso no se envió nada.</translation>
    </message>
    <message>
        <source>A SYN arrived and was answered with SYN and ACK.</source>
        <translation>Llegó un SYN y se respondió con SYN y ACK.</translation>
    </message>
    <message>
        <source>The SYN and ACK of the other end arrived and were answered with ACK.</source>
        <translation>Llegaron el SYN y el ACK del otro extremo y se respondieron con ACK.</translation>
    </message>
    <message>
        <source>The ACK of this end&apos;s SYN arrived.</source>
        <translation>Llegó el ACK del SYN de este extremo.</translation>
    </message>
    <message>
        <source>shutdown() was called here: this end says no more, and a FIN left.</source>
        <translation>Aquí se llamó a shutdown(): este extremo no dice nada más, y salió un FIN.</translation>
    </message>
    <message>
        <source>close() was called here; there was no connection to end.</source>
        <translation>Aquí se llamó a close(); no había ninguna conexión que terminar.</translation>
    </message>
    <message>
        <source>close() was called here: a FIN left.</source>
        <translation>Aquí se llamó a close(): salió un FIN.</translation>
    </message>
    <message>
        <source>Its program said that it sends no more: a FIN left.</source>
        <translation>Su programa dijo que no envía nada más: salió un FIN.</translation>
    </message>
    <message>
        <source>The other end&apos;s FIN arrived and was acknowledged.</source>
        <translation>Llegó el FIN del otro extremo y se confirmó.</translation>
    </message>
    <message>
        <source>The ACK of this end&apos;s FIN arrived.</source>
        <translation>Llegó el ACK del FIN de este extremo.</translation>
    </message>
    <message>
        <source>The connection was aborted here: a RST left.</source>
        <translation>La conexión se cortó aquí: salió un RST.</translation>
    </message>
    <message>
        <source>close() was called here while text was unread, so that a RST left and no FIN.</source>
        <translation>Aquí se llamó a close() con texto sin leer, y por eso salió un RST y ningún FIN.</translation>
    </message>
    <message>
        <source>The kernel&apos;s 60 seconds are over.</source>
        <translation>Pasaron los 60 segundos del núcleo.</translation>
    </message>
    <message>
        <source>A RST arrived.</source>
        <translation>Llegó un RST.</translation>
    </message>
    <message>
        <source>A RST answered the SYN: ECONNREFUSED.</source>
        <translation>Un RST respondió al SYN: ECONNREFUSED.</translation>
    </message>
    <message>
        <source>Nobody answered: ETIMEDOUT.</source>
        <translation>Nadie respondió: ETIMEDOUT.</translation>
    </message>
    <message>
        <source>It failed with %1.</source>
        <extracomment>%1 is the name of an errno, &quot;EHOSTUNREACH&quot;.</extracomment>
        <translation>Falló con %1.</translation>
    </message>
    <message>
        <source>The kernel no longer has it; what ended it was not seen.</source>
        <translation>El núcleo ya no lo tiene; no se vio qué lo terminó.</translation>
    </message>
    <message>
        <source>What led here was not seen.</source>
        <translation>No se vio qué llevó hasta aquí.</translation>
    </message>
    <message>
        <source>this side finished talking, its FIN is not acknowledged yet</source>
        <translation>este lado terminó de hablar, su FIN todavía no está confirmado</translation>
    </message>
    <message>
        <source>this side finished talking, the other one may go on</source>
        <translation>este lado terminó de hablar, el otro puede seguir</translation>
    </message>
    <message>
        <source>both finished; the ACK of the last FIN is missing</source>
        <translation>ambos terminaron; falta el ACK del último FIN</translation>
    </message>
    <message>
        <source>both finished at the same time; the ACK of this side&apos;s FIN is missing</source>
        <translation>ambos terminaron al mismo tiempo; falta el ACK del FIN de este lado</translation>
    </message>
    <message>
        <source>UDP has only these two: it makes no connection, so that nothing has to be agreed on, confirmed or taken leave of. The kernel borrows TCP&apos;s words for whether a partner is fixed.</source>
        <translation>UDP solo tiene estos dos: no establece ninguna conexión, y así no hay nada que acordar, que confirmar ni de qué despedirse. El núcleo toma prestadas las palabras de TCP para decir si hay un par fijo.</translation>
    </message>
    <message>
        <source>This UDP socket is being opened.</source>
        <translation>Este socket UDP se está abriendo.</translation>
    </message>
    <message>
        <source>It was asked for at %1; nothing has been sent.</source>
        <translation>Se pidió a las %1; no se envió nada.</translation>
    </message>
    <message>
        <source>As soon as it has a port, datagrams may come and go: UDP agrees nothing before.</source>
        <translation>En cuanto tenga un puerto, pueden ir y venir datagramas: UDP no acuerda nada antes.</translation>
    </message>
    <message>
        <source>This UDP ghost was made for %1 alone.</source>
        <extracomment>%1 is the peer&apos;s endpoint.</extracomment>
        <translation>Este fantasma UDP se creó solo para %1.</translation>
    </message>
    <message>
        <source>The first datagram from there made it at %1, with bind() and connect() and not accept(). It has the same port as the socket it came from, %2.</source>
        <extracomment>%1 is a time of day, %2 a port.</extracomment>
        <translation>Lo creó el primer datagrama que llegó de allí, a las %1, con bind() y connect() y no con accept(). Usa el mismo puerto que el socket del que salió, %2.</translation>
    </message>
    <message>
        <source>The kernel hands it what comes from its peer, and everything else to that socket; after Close this peer&apos;s datagrams go there again.</source>
        <translation>El núcleo le entrega lo que llega de su interlocutor, y todo lo demás a ese socket; después de Cerrar, los datagramas de este interlocutor vuelven a ir allí.</translation>
    </message>
    <message>
        <source>This UDP ghost was made for %1 alone, on another port, %2 instead of %3, as TFTP does.</source>
        <extracomment>%1 is the peer&apos;s endpoint, %2 this ghost&apos;s port, %3 the port that was asked.</extracomment>
        <translation>Este fantasma UDP se creó solo para %1, en otro puerto, %2 en lugar de %3, como hace TFTP.</translation>
    </message>
    <message>
        <source>A peer that has not called connect() takes the answers and writes here from then on; one that is connected to port %1 refuses them.</source>
        <translation>Un interlocutor que no llamó a connect() toma las respuestas y desde entonces escribe aquí; uno que está conectado con el puerto %1 las rechaza.</translation>
    </message>
    <message>
        <source>This UDP socket at %1 has a fixed partner, %2.</source>
        <extracomment>%1 and %2 are endpoints.</extracomment>
        <translation>Este socket UDP en %1 tiene un par fijo, %2.</translation>
    </message>
    <message>
        <source>connect(), called at %1, noted that here: nothing was agreed and nothing was sent yet, the partner may not even be there.</source>
        <translation>connect(), llamada a las %1, solo lo anotó aquí: todavía no se acordó ni se envió nada; el par fijo puede incluso no estar allí.</translation>
    </message>
    <message>
        <source>connect(), called at %1, noted that here: nothing was agreed, so the partner may not even be there.</source>
        <translation>connect(), llamada a las %1, solo lo anotó aquí: no se acordó nada, y por eso el par fijo puede incluso no estar allí.</translation>
    </message>
    <message>
        <source>You may send again: the refusal was about one datagram, and %1 hears you as soon as a socket is open there.</source>
        <translation>Se puede volver a enviar: el rechazo se refería a un solo datagrama, y %1 oye en cuanto haya allí un socket abierto.</translation>
    </message>
    <message>
        <source>What you send goes to %1, and only its datagrams are taken; if nobody is there, a later call is told ECONNREFUSED.</source>
        <translation>Lo que se envía va a %1, y solo se toman sus datagramas; si allí no hay nadie, una llamada posterior recibe ECONNREFUSED.</translation>
    </message>
    <message>
        <source>When its receive buffer is full, further datagrams are dropped; Read one datagram takes the oldest.</source>
        <translation>Cuando su búfer de recepción está lleno, los demás datagramas se descartan; Leer un datagrama toma el más antiguo.</translation>
    </message>
    <message>
        <source>The first datagram of each new peer makes a ghost for it, on the same port.</source>
        <translation>El primer datagrama de cada interlocutor nuevo crea para él un fantasma, en el mismo puerto.</translation>
    </message>
    <message>
        <source>The first datagram of each new peer makes a ghost for it, on another port.</source>
        <translation>El primer datagrama de cada interlocutor nuevo crea para él un fantasma, en otro puerto.</translation>
    </message>
    <message>
        <source>Whoever sends a datagram here becomes a peer that you can answer; UDP asks nobody before.</source>
        <translation>Quien envía un datagrama aquí pasa a ser un interlocutor al que se puede responder; UDP no le pregunta antes a nadie.</translation>
    </message>
    <message>
        <source>An answer may come or not: UDP itself does not tell whether anything arrived.</source>
        <translation>Puede llegar una respuesta o no: UDP mismo no dice si algo llegó.</translation>
    </message>
    <message>
        <source>Anyone else who sends here becomes a peer of this same socket too; if you press Close, nobody is told.</source>
        <translation>Cualquier otro que envíe aquí también pasa a ser un interlocutor de este mismo socket; al presionar Cerrar, no se avisa a nadie.</translation>
    </message>
    <message>
        <source>You choose for each datagram which of them it goes to; no ghosts are needed, because nothing is connected.</source>
        <translation>Para cada datagrama se elige a cuál de ellos va; no hacen falta fantasmas, porque nada está conectado.</translation>
    </message>
    <message>
        <source>This UDP socket waits for datagrams at %1.</source>
        <translation>Este socket UDP espera datagramas en %1.</translation>
    </message>
    <message>
        <source>There is no connection: each datagram stands alone, and none has come since %1.</source>
        <translation>No hay conexión: cada datagrama va por su cuenta, y desde las %1 no llegó ninguno.</translation>
    </message>
    <message numerus="yes">
        <source>There is no connection: since %1 it has sent to %n peer(s) and heard from none.</source>
        <translation>
            <numerusform>No hay conexión: desde las %1 envió a %n interlocutor y no recibió nada de ninguno.</numerusform>
            <numerusform>No hay conexión: desde las %1 envió a %n interlocutores y no recibió nada de ninguno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no connection: since %1 this one socket has heard from %n peers and can answer each of them.</source>
        <translation>
            <numerusform>No hay conexión: desde las %1 este único socket recibió datagramas de %n interlocutor y puede responderle.</numerusform>
            <numerusform>No hay conexión: desde las %1 este único socket recibió datagramas de %n interlocutores y puede responder a cada uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both ends finished at once, so each of them waits.</source>
        <translation>Los dos extremos terminaron a la vez, así que cada uno de ellos espera.</translation>
    </message>
    <message>
        <source>Its name was still being looked up: no request was sent, so no answer can come.</source>
        <translation>Todavía se estaba buscando su nombre: no se envió ningún pedido, así que no puede llegar ninguna respuesta.</translation>
    </message>
    <message>
        <source>Both ends finished at once, this one at %1; it had been connected with %2 since %3.</source>
        <extracomment>%1 and %3 are times of day, %2 is an endpoint.</extracomment>
        <translation>Los dos extremos terminaron a la vez, este a las %1; estaba conectado con %2 desde las %3.</translation>
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
        <translation>Queda así hasta que se pulse Cerrar. %1 ya abandonó esta conexión (tcp_fin_timeout): responde al FIN con un corte (RST), y no queda nada.</translation>
    </message>
    <message>
        <source>It will stay so until you press Close. This end then goes to LAST-ACK until %1 confirms, or answers with a reset (RST) if it has given up by then (tcp_fin_timeout); then nothing is left.</source>
        <extracomment>%1 is an endpoint.</extracomment>
        <translation>Queda así hasta que se pulse Cerrar. Entonces este extremo pasa a LAST-ACK hasta que %1 confirme, o responda con un corte (RST) si para entonces ya desistió (tcp_fin_timeout); después no queda nada.</translation>
    </message>
    <message>
        <source>This end&apos;s FIN is confirmed; what the other end sends still arrives here.</source>
        <translation>El FIN de este extremo está confirmado; lo que envía el otro extremo todavía llega aquí.</translation>
    </message>
    <message>
        <source>This end&apos;s FIN is not confirmed yet; what the other end sends still arrives here.</source>
        <translation>El FIN de este extremo todavía no está confirmado; lo que envía el otro extremo todavía llega aquí.</translation>
    </message>
    <message>
        <source>This end&apos;s FIN of %1 is confirmed; what the other end sends still arrives here.</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>El FIN de este extremo, de las %1, está confirmado; lo que envía el otro extremo todavía llega aquí.</translation>
    </message>
    <message>
        <source>This end&apos;s FIN of %1 is not confirmed yet; what the other end sends still arrives here.</source>
        <translation>El FIN de este extremo, de las %1, todavía no está confirmado; lo que envía el otro extremo todavía llega aquí.</translation>
    </message>
    <message>
        <source>When %1 confirms the FIN, this end goes to FIN-WAIT-2; if the other end finishes before that, this end goes to CLOSING.</source>
        <translation>Cuando %1 confirme el FIN, este extremo pasa a FIN-WAIT-2; si el otro extremo termina antes de eso, este extremo pasa a CLOSING.</translation>
    </message>
    <message>
        <source>This end was closed at %1; %2 has not confirmed this end&apos;s FIN yet.</source>
        <extracomment>%1 is a time of day, %2 an endpoint.</extracomment>
        <translation>Este extremo se cerró a las %1; %2 todavía no confirmó el FIN de este extremo.</translation>
    </message>
    <message>
        <source>No program holds this end any more: the kernel delivers what is left, and the FIN.</source>
        <translation>Ya ningún programa tiene este extremo: el núcleo entrega lo que queda, y el FIN.</translation>
    </message>
    <message>
        <source>This end was closed at %1; %2 has confirmed that, but has not finished yet.</source>
        <extracomment>%1 is a time of day, %2 an endpoint.</extracomment>
        <translation>Este extremo se cerró a las %1; %2 confirmó el cierre, pero todavía no terminó.</translation>
    </message>
    <message numerus="yes">
        <source>No program holds this end any more; the kernel waits %n more seconds for the other end.</source>
        <translation>
            <numerusform>Ya ningún programa tiene este extremo; el núcleo espera al otro extremo %n segundo más.</numerusform>
            <numerusform>Ya ningún programa tiene este extremo; el núcleo espera al otro extremo %n segundos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>No program holds this end any more; the kernel waits for the other end by itself (tcp_fin_timeout).</source>
        <translation>Ya ningún programa tiene este extremo; el núcleo espera al otro extremo por sí solo (tcp_fin_timeout).</translation>
    </message>
    <message>
        <source>No program holds this end any more: the kernel says goodbye to %1 by itself.</source>
        <translation>Ya ningún programa tiene este extremo: el núcleo se despide de %1 por sí solo.</translation>
    </message>
    <message>
        <source>When %1 confirms, this end goes to FIN-WAIT-2, or to TIME-WAIT if both have finished; without an answer the kernel tries again and gives up in the end.</source>
        <translation>Cuando %1 confirme, este extremo pasa a FIN-WAIT-2, o a TIME-WAIT si ambos terminaron; sin respuesta, el núcleo intenta de nuevo y al final desiste.</translation>
    </message>
    <message>
        <source>If %1 finishes in time, this end goes to TIME-WAIT; if data comes instead, the kernel answers with RST; if nothing comes, it gives this end up.</source>
        <translation>Si %1 termina a tiempo, este extremo pasa a TIME-WAIT; si en cambio llegan datos, el núcleo contesta con RST; si no llega nada, el núcleo abandona este extremo.</translation>
    </message>
    <message>
        <source>When %1 confirms this end&apos;s FIN, this end goes to TIME-WAIT, and so does the other, because both finished first.</source>
        <translation>Cuando %1 confirme el FIN de este extremo, este extremo pasa a TIME-WAIT, y el otro también, porque ambos terminaron primero.</translation>
    </message>
    <message>
        <source>Nobody listened and there is no ghost: both ends were opened actively, and this one was connected at %1. Which of their requests (SYN) met is not known.</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>Nadie esperaba pedidos y no hay ningún fantasma: ambos extremos hicieron una apertura activa, y este quedó conectado a las %1. No se sabe cuáles de sus pedidos (SYN) se encontraron.</translation>
    </message>
    <message>
        <source>Both ends asked: the request (SYN) of %1 came while this end&apos;s own was unanswered.</source>
        <translation>Ambos extremos hicieron su pedido: el pedido (SYN) de %1 llegó cuando el de este extremo todavía no tenía respuesta.</translation>
    </message>
    <message>
        <source>connect() was called at %1, and the kernel has repeated the request (SYN) since.</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>Se llamó a connect() a las %1, y desde entonces el núcleo repite el pedido (SYN).</translation>
    </message>
    <message>
        <source>The kernel asks again, at first after about a second, then ever more rarely, and ends it with ETIMEDOUT; if you press Close, it stops at once and nothing is left.</source>
        <translation>El núcleo repite el pedido, al principio cada segundo, más o menos; después, cada vez más espaciado; al final desiste con ETIMEDOUT. Al presionar Cerrar, deja de pedir enseguida y no queda nada.</translation>
    </message>
    <message>
        <source>Either end may finish first: if this one does, it goes through FIN-WAIT to TIME-WAIT; if %1 does, this end goes to CLOSE-WAIT.</source>
        <translation>Cualquiera de los extremos puede terminar primero: si es este, este extremo pasa por FIN-WAIT a TIME-WAIT; si es %1, este extremo pasa a CLOSE-WAIT.</translation>
    </message>
    <message>
        <source>Ends that are connected at this moment: ESTABLISHED, and in newer kernels CLOSE-WAIT too.</source>
        <translation>Extremos conectados en este momento: ESTABLISHED y, en núcleos más nuevos, también CLOSE-WAIT.</translation>
    </message>
    <message>
        <source>Segments that arrived with a wrong checksum.</source>
        <translation>Segmentos que llegaron con una suma de comprobación (checksum) errónea.</translation>
    </message>
    <message>
        <source>Closed ends that the kernel began to guard: in TIME-WAIT, or in FIN-WAIT-2 without a program. Each counts once; old kernels count it when its time is over.</source>
        <translation>Extremos cerrados que el núcleo empezó a reservar: en TIME-WAIT, o en FIN-WAIT-2 sin programa. Cada uno cuenta una sola vez; en los núcleos antiguos, cuando termina su tiempo.</translation>
    </message>
    <message>
        <source>Closed ends like those of TcpExtTW that are guarded for four seconds at most.</source>
        <translation>Extremos cerrados como los de TcpExtTW que se reservan cuatro segundos como máximo.</translation>
    </message>
    <message>
        <source>Active opens from here that took a pair of endpoints which was still in TIME-WAIT.</source>
        <translation>Aperturas activas desde aquí que tomaron un par de puntos extremos que todavía estaba en TIME-WAIT.</translation>
    </message>
    <message>
        <source>Closed ends that got no TIME-WAIT, because there were too many already.</source>
        <translation>Extremos cerrados que no tuvieron TIME-WAIT, porque ya había demasiados.</translation>
    </message>
    <message>
        <source>Connections that were cut and did not wait in FIN-WAIT-2, as their programs had asked (TCP_LINGER2).</source>
        <translation>Conexiones que se cortaron y no esperaron en FIN-WAIT-2, como habían pedido sus programas (TCP_LINGER2).</translation>
    </message>
    <message>
        <source>Segments that were joined while the socket was busy.</source>
        <translation>Segmentos que se unieron mientras el socket estaba ocupado.</translation>
    </message>
    <message>
        <source>Segments that were sent again and are taken for lost once more.</source>
        <translation>Segmentos que se enviaron otra vez y se dan de nuevo por perdidos.</translation>
    </message>
    <message>
        <source>After the timer ran out the kernel chose a new hash for the connection, so that it may take another way.</source>
        <translation>Al agotarse el temporizador, el núcleo eligió un hash nuevo para la conexión, para que pueda tomar otro camino.</translation>
    </message>
    <message>
        <source>The other end was told that a segment arrived here twice.</source>
        <translation>Se avisó al otro extremo que un segmento llegó aquí dos veces.</translation>
    </message>
    <message>
        <source>Segments that arrived twice at the other end, as it said.</source>
        <translation>Segmentos que llegaron dos veces al otro extremo, según avisó.</translation>
    </message>
    <message>
        <source>The other end said that a segment arrived twice, and nothing had to be undone for that.</source>
        <translation>El otro extremo avisó que un segmento llegó dos veces, y no hubo que deshacer nada por eso.</translation>
    </message>
    <message>
        <source>Acknowledgments left out: too many segments came that were outside the window.</source>
        <translation>Confirmaciones omitidas: llegaron demasiados segmentos fuera de la ventana.</translation>
    </message>
    <message>
        <source>Datagrams thrown away because UDP&apos;s memory was used up.</source>
        <translation>Datagramas descartados porque se agotó la memoria de UDP.</translation>
    </message>
    <message>
        <source>Datagrams to a group or to everybody that no socket wanted.</source>
        <translation>Datagramas dirigidos a un grupo o a todos, que ningún socket quiso.</translation>
    </message>
    <message>
        <source>IP packets that were handed to a network interface.</source>
        <translation>Paquetes IP que se entregaron a una interfaz de red.</translation>
    </message>
    <message>
        <source>Bytes of the IP packets that arrived, with their headers.</source>
        <translation>Bytes de los paquetes IP que llegaron, con sus encabezados.</translation>
    </message>
    <message>
        <source>Bytes of the IP packets that were sent, with their headers.</source>
        <translation>Bytes de los paquetes IP que se enviaron, con sus encabezados.</translation>
    </message>
    <message>
        <source>IP packets to a group that arrived.</source>
        <translation>Paquetes IP que llegaron dirigidos a un grupo.</translation>
    </message>
    <message>
        <source>IP packets to a group that were sent.</source>
        <translation>Paquetes IP que se enviaron a un grupo.</translation>
    </message>
    <message>
        <source>Bytes of the IP packets to a group that arrived.</source>
        <translation>Bytes de los paquetes IP que llegaron dirigidos a un grupo.</translation>
    </message>
    <message>
        <source>Bytes of the IP packets to a group that were sent.</source>
        <translation>Bytes de los paquetes IP que se enviaron a un grupo.</translation>
    </message>
    <message>
        <source>IP packets to everybody in a network that arrived.</source>
        <translation>Paquetes IP que llegaron dirigidos a todos en una red.</translation>
    </message>
    <message>
        <source>IP packets to everybody in a network that were sent.</source>
        <translation>Paquetes IP que se enviaron a todos en una red.</translation>
    </message>
    <message>
        <source>Bytes of the IP packets to everybody in a network that arrived.</source>
        <translation>Bytes de los paquetes IP que llegaron dirigidos a todos en una red.</translation>
    </message>
    <message>
        <source>Bytes of the IP packets to everybody in a network that were sent.</source>
        <translation>Bytes de los paquetes IP que se enviaron a todos en una red.</translation>
    </message>
    <message>
        <source>IP packets that arrived without the marks for congestion (ECN).</source>
        <translation>Paquetes IP que llegaron sin las marcas de congestión (ECN).</translation>
    </message>
    <message>
        <source>ICMP messages that arrived, those of the type with this number.</source>
        <translation>Mensajes ICMP que llegaron, los del tipo con este número.</translation>
    </message>
    <message>
        <source>ICMP messages that were sent, those of the type with this number.</source>
        <translation>Mensajes ICMP que se enviaron, los del tipo con este número.</translation>
    </message>
    <message>
        <source>The other end had given this connection up (tcp_fin_timeout) before this FIN: the answer was a reset (RST), and there is no TIME-WAIT. This end may be used again at once.</source>
        <translation>El otro extremo había abandonado esta conexión (tcp_fin_timeout) antes de este FIN: la respuesta fue un corte (RST), y no hay TIME-WAIT. Este extremo se puede volver a usar enseguida.</translation>
    </message>
    <message>
        <source>The kernel has let go of this end. The other one, %1, is still in %2 and keeps the pair until it is closed too.</source>
        <extracomment>%1 is an endpoint, %2 the name of a state, &quot;CLOSE-WAIT&quot;.</extracomment>
        <translation>El núcleo liberó este extremo. El otro, %1, todavía está en %2 y conserva el par hasta que también se cierre.</translation>
    </message>
    <message>
        <source>The kernel has let go of this end; no TIME-WAIT was seen here. Whether %1 still keeps its end of the pair is not known here.</source>
        <extracomment>%1 is an endpoint.</extracomment>
        <translation>El núcleo liberó este extremo; aquí no se vio ningún TIME-WAIT. Aquí no se sabe si %1 todavía conserva su extremo del par.</translation>
    </message>
    <message>
        <source>It was connected at %1 and ended at %2. Who decided? %3</source>
        <extracomment>%1 and %2 are times of day, %3 a sentence such as &quot;This computer&apos;s kernel; nothing was sent.&quot;</extracomment>
        <translation>Se conectó a las %1 y terminó a las %2. ¿Quién lo decidió? %3</translation>
    </message>
    <message>
        <source>It ended at %1. Who decided? %2</source>
        <extracomment>%1 is a time of day, %2 a sentence such as &quot;This computer&apos;s kernel; nothing was sent.&quot;</extracomment>
        <translation>Terminó a las %1. ¿Quién lo decidió? %2</translation>
    </message>
    <message>
        <source>When a client asks, the kernel agrees by itself and accept() makes a ghost socket for it; if you press Close, new clients are refused.</source>
        <translation>Cuando un cliente hace un pedido, el núcleo lo acuerda por sí mismo y accept() crea para él un socket fantasma; al presionar Cerrar, los clientes nuevos son rechazados.</translation>
    </message>
    <message>
        <source>The kernel connects clients that ask at %1, and the listener&apos;s program takes them with accept().</source>
        <translation>El núcleo conecta a los clientes que hacen un pedido en %1, y el programa del socket pasivo los toma con accept().</translation>
    </message>
    <message>
        <source>When %1 confirms, this end is ESTABLISHED and waits to be accepted.</source>
        <translation>Cuando %1 confirme, este extremo pasa a ESTABLISHED y espera ser aceptado.</translation>
    </message>
    <message>
        <source>Its program has finished talking; when %1 confirms that, this end goes to FIN-WAIT-2.</source>
        <translation>Su programa terminó de hablar; cuando %1 confirme eso, este extremo pasa a FIN-WAIT-2.</translation>
    </message>
    <message>
        <source>Its program has finished talking; when %1 finishes too, this end goes to TIME-WAIT.</source>
        <translation>Su programa terminó de hablar; cuando %1 también termine, este extremo pasa a TIME-WAIT.</translation>
    </message>
    <message>
        <source>%1 has finished; this end stays in CLOSE-WAIT until its program closes it.</source>
        <translation>%1 terminó; este extremo queda en CLOSE-WAIT hasta que su propio programa lo cierre.</translation>
    </message>
    <message>
        <source>Only datagrams from %1 reach this socket; there is no connection.</source>
        <translation>A este socket solo llegan los datagramas de %1; no hay conexión.</translation>
    </message>
    <message>
        <source>When %1 confirms the kernel&apos;s answer, this end is ESTABLISHED and waits to be accepted.</source>
        <translation>Cuando %1 confirme la respuesta del núcleo, este extremo pasa a ESTABLISHED y espera ser aceptado.</translation>
    </message>
    <message>
        <source>%1 is the address of a group (multicast): TCP connects one end with one other.</source>
        <extracomment>%1 is an IP address.</extracomment>
        <translation>%1 es la dirección de un grupo (multicast): TCP conecta un extremo con otro, y con uno solo.</translation>
    </message>
    <message>
        <source>%1 is a broadcast address, which means every computer of a network: TCP connects one end with one other.</source>
        <extracomment>%1 is an IP address.</extracomment>
        <translation>%1 es una dirección de difusión (broadcast), que significa todas las computadoras de una red: TCP conecta un extremo con otro, y con uno solo.</translation>
    </message>
    <message>
        <source>Use the address of one computer; to send to many at once there is UDP.</source>
        <translation>Use la dirección de una sola computadora; para enviar a muchas a la vez existe UDP.</translation>
    </message>
    <message>
        <source>This computer&apos;s kernel: it asks only one computer for a connection, and nothing was sent.</source>
        <translation>El núcleo de esta computadora: pide una conexión a una sola computadora, y no se envió nada.</translation>
    </message>
    <message>
        <source>This computer&apos;s kernel: its routing table has no entry for that address, or only one for broadcasting, and nothing was sent.</source>
        <translation>El núcleo de esta computadora: su tabla de ruteo no tiene ninguna entrada para esa dirección, o solo una de difusión (broadcast), y no se envió nada.</translation>
    </message>
    <message>
        <source>ACK or RST</source>
        <comment>what ended LAST-ACK, not known; short, in a diagram</comment>
        <translation>ACK o RST</translation>
    </message>
    <message>
        <source>The first datagram from there made it at %1; answers come from this ghost&apos;s own port.</source>
        <translation>Lo creó el primer datagrama que llegó de allí, a las %1; las respuestas salen del puerto propio de este fantasma.</translation>
    </message>
    <message>
        <source>If the other end still waited for this FIN, TIME-WAIT is there; if it had given up (tcp_fin_timeout, by default 60 s), it answered with a reset (RST). This end may be used again at once.</source>
        <translation>Si el otro extremo todavía esperaba este FIN, TIME-WAIT está allí; si ya había desistido (tcp_fin_timeout, normalmente 60 s), respondió con un corte (RST). Este extremo se puede volver a usar enseguida.</translation>
    </message>
    <message>
        <source>That is a multicast group, and TCP connects two sockets, never a group: no client can ask here. UDP can hear a group.</source>
        <translation>Esa dirección es de un grupo multicast, y TCP conecta dos sockets, nunca un grupo: ningún cliente puede pedir aquí. UDP sí puede oír a un grupo.</translation>
    </message>
    <message>
        <source>bind() took a multicast group&apos;s address and joined nothing: what is sent to the group comes only after Join, unless another program here has joined it.</source>
        <translation>bind() tomó la dirección de un grupo multicast y no se unió a nada: lo que se envía al grupo llega solo después de Unirse, salvo que otro programa de esta computadora ya se haya unido.</translation>
    </message>
    <message>
        <source>Fixes the partner: datagrams go to it and come from it alone. Nothing is sent for that. The kernel chooses the local endpoint if the socket has none.</source>
        <translation>Fija el par: los datagramas van a él y vienen solo de él. Para eso no se envía nada. El núcleo elige el punto extremo local si el socket no tiene ninguno.</translation>
    </message>
    <message>
        <source>The other end reads the end of the data, for this end&apos;s FIN came first; when it writes, it gets EPIPE.</source>
        <translation>El otro extremo lee el fin de los datos, porque antes llegó el FIN de este; cuando escribe, recibe EPIPE.</translation>
    </message>
    <message>
        <source>The other end reads that the connection was reset (ECONNRESET).</source>
        <translation>El otro extremo lee que la conexión fue cortada (ECONNRESET).</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) wait here unread: if you press Close now, the kernel sends RST, and nothing is left.</source>
        <translation>
            <numerusform>%n byte espera aquí sin leer: al presionar Cerrar ahora, el núcleo envía RST y no queda nada.</numerusform>
            <numerusform>%n bytes esperan aquí sin leer: al presionar Cerrar ahora, el núcleo envía RST y no queda nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed at %1 while %n byte(s) waited unread: in that case the kernel sends RST.</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>
            <numerusform>Se cerró a las %1 mientras %n byte esperaba sin leer: en ese caso el núcleo envía RST.</numerusform>
            <numerusform>Se cerró a las %1 mientras %n bytes esperaban sin leer: en ese caso el núcleo envía RST.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no TIME-WAIT, so the pair is free at once.</source>
        <translation>No hay TIME-WAIT, y por eso el par está libre enseguida.</translation>
    </message>
    <message>
        <source>Passive open. The operating system waits at port %1 of every IPv6 address of this computer.</source>
        <translation>Apertura pasiva. El sistema operativo espera en el puerto %1 de todas las direcciones IPv6 de esta computadora.</translation>
    </message>
    <message>
        <source>The peer&apos;s system refused an answer: the peer had fixed its partner to port %1 and takes nothing from another port, or its socket is closed.</source>
        <extracomment>%1 is the port that was asked.</extracomment>
        <translation>El sistema del interlocutor rechazó una respuesta: el interlocutor había fijado su par en el puerto %1 y no toma nada de otro puerto, o su socket está cerrado.</translation>
    </message>
    <message>
        <source>This UDP socket waits for datagrams at port %1 of every IPv4 address of this computer.</source>
        <translation>Este socket UDP espera datagramas en el puerto %1 de todas las direcciones IPv4 de esta computadora.</translation>
    </message>
    <message>
        <source>This UDP socket waits for datagrams at port %1 of every IPv6 address of this computer.</source>
        <translation>Este socket UDP espera datagramas en el puerto %1 de todas las direcciones IPv6 de esta computadora.</translation>
    </message>
    <message>
        <source>This UDP socket waits for datagrams at port %1 of every address of this computer, IPv4 and IPv6.</source>
        <translation>Este socket UDP espera datagramas en el puerto %1 de todas las direcciones de esta computadora, IPv4 e IPv6.</translation>
    </message>
</context>
</TS>
