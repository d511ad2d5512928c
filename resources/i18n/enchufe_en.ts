<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>enchufe::Announcer</name>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <comment>after the last of several pieces of news</comment>
        <translation>
            <numerusform>%1 And %n more.</numerusform>
            <numerusform>%1 And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enchufe::AttachmentChip</name>
    <message numerus="yes">
        <source>Pasted text, %Ln byte(s). It is sent exactly as it is, without a line ending.</source>
        <translation>
            <numerusform>Pasted text, %Ln byte. It is sent exactly as it is, without a line ending.</numerusform>
            <numerusform>Pasted text, %Ln bytes. It is sent exactly as it is, without a line ending.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enchufe::CallsPage</name>
    <message numerus="yes">
        <source>%n line(s) are on the clipboard, as strace writes them.</source>
        <translation>
            <numerusform>%n line is on the clipboard, as strace writes it.</numerusform>
            <numerusform>%n lines are on the clipboard, as strace writes them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are on the clipboard as a C program.</source>
        <translation>
            <numerusform>%n call is on the clipboard as a C program.</numerusform>
            <numerusform>%n calls are on the clipboard as a C program.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are on the clipboard as a Python program.</source>
        <translation>
            <numerusform>%n call is on the clipboard as a Python program.</numerusform>
            <numerusform>%n calls are on the clipboard as a Python program.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) are accepted in it.</source>
        <translation>
            <numerusform>%n connection is accepted in it.</numerusform>
            <numerusform>%n connections are accepted in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later call(s) are left out.</source>
        <translation>
            <numerusform>%n later call is left out.</numerusform>
            <numerusform>%n later calls are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n call(s); older ones are no longer listed.</source>
        <translation>
            <numerusform>The newest %n call; older ones are no longer listed.</numerusform>
            <numerusform>The newest %n calls; older ones are no longer listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <comment>system calls</comment>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enchufe::ClientsBar</name>
    <message numerus="yes">
        <source>%1 of %n client(s) connected.</source>
        <extracomment>How many of several clients are connected.</extracomment>
        <translation>
            <numerusform>%1 of %n client connected.</numerusform>
            <numerusform>%1 of %n clients connected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be.</source>
        <comment>of several clients, connected</comment>
        <translation>
            <numerusform>%n could not be.</numerusform>
            <numerusform>%n could not be.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enchufe::Composer</name>
    <message numerus="yes">
        <source>%Ln byte(s) waiting to be sent</source>
        <translation>
            <numerusform>%Ln byte waiting to be sent</numerusform>
            <numerusform>%Ln bytes waiting to be sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enchufe::CountersPage</name>
    <message numerus="yes">
        <source>Marked %n second(s) ago.</source>
        <translation>
            <numerusform>Marked %n second ago.</numerusform>
            <numerusform>Marked %n seconds ago.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enchufe::PauseBanner</name>
    <message numerus="yes">
        <source>Paused %1 s, %n event(s) waiting</source>
        <comment>the display; sockets go on</comment>
        <translation>
            <numerusform>Paused %1 s, %n event waiting</numerusform>
            <numerusform>Paused %1 s, %n events waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enchufe::SequenceTexts</name>
    <message numerus="yes">
        <source>%Ln earlier connection(s) or peer(s) are left out.</source>
        <translation>
            <numerusform>%Ln earlier connection or peer is left out.</numerusform>
            <numerusform>%Ln earlier connections or peers are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier line(s) are left out.</source>
        <translation>
            <numerusform>%Ln earlier line is left out.</numerusform>
            <numerusform>%Ln earlier lines are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enchufe::StatesView</name>
    <message numerus="yes">
        <source>%n ghost(s)</source>
        <comment>accepted sockets in a state</comment>
        <translation>
            <numerusform>%n ghost</numerusform>
            <numerusform>%n ghosts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enchufe::StatusLine</name>
    <message numerus="yes">
        <source>%n socket(s) open</source>
        <translation>
            <numerusform>%n socket open</numerusform>
            <numerusform>%n sockets open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in history</source>
        <translation>
            <numerusform>%n in history</numerusform>
            <numerusform>%n in history</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closing</source>
        <comment>sockets that are closed here and not yet in TIME-WAIT</comment>
        <translation>
            <numerusform>%n closing</numerusform>
            <numerusform>%n closing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in TIME-WAIT</source>
        <translation>
            <numerusform>%n in TIME-WAIT</numerusform>
            <numerusform>%n in TIME-WAIT</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enchufe::TranscriptSearch</name>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln match</numerusform>
            <numerusform>%Ln matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enchufe::TranscriptTexts</name>
    <message numerus="yes">
        <source>datagram of %Ln byte(s)</source>
        <translation>
            <numerusform>datagram of %Ln byte</numerusform>
            <numerusform>datagram of %Ln bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 read, %Ln byte(s)</source>
        <translation>
            <numerusform>1 read, %Ln byte</numerusform>
            <numerusform>1 read, %Ln bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 write, %Ln byte(s)</source>
        <translation>
            <numerusform>1 write, %Ln byte</numerusform>
            <numerusform>1 write, %Ln bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s), no longer kept</source>
        <translation>
            <numerusform>%Ln byte, no longer kept</numerusform>
            <numerusform>%Ln bytes, no longer kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %Ln more line(s): click or press Enter to show</source>
        <translation>
            <numerusform>… %Ln more line: click or press Enter to show</numerusform>
            <numerusform>… %Ln more lines: click or press Enter to show</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>blocks below the part in view</comment>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) waited to be sent and never will be.</source>
        <translation>
            <numerusform>%Ln byte waited to be sent and never will be.</numerusform>
            <numerusform>%Ln bytes waited to be sent and never will be.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There was no room for %Ln byte(s) of this datagram: lost for ever.</source>
        <translation>
            <numerusform>There was no room for %Ln byte of this datagram: lost for ever.</numerusform>
            <numerusform>There was no room for %Ln bytes of this datagram: lost for ever.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed with %Ln byte(s) unread: the system sent RST.</source>
        <translation>
            <numerusform>Closed with %Ln byte unread: the system sent RST.</numerusform>
            <numerusform>Closed with %Ln bytes unread: the system sent RST.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enchufe::celltexts</name>
    <message numerus="yes">
        <source>%n peer(s)</source>
        <translation>
            <numerusform>%n peer</numerusform>
            <numerusform>%n peers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <comment>countdown of TIME-WAIT in seconds</comment>
        <translation>
            <numerusform>%n s left</numerusform>
            <numerusform>%n s left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enchufe::explanation</name>
    <message numerus="yes">
        <source>%1 is a peer of the UDP socket at %2: %n datagram(s) came from there. What you send with this row chosen goes to it alone.</source>
        <translation>
            <numerusform>%1 is a peer of the UDP socket at %2: %n datagram came from there. What you send with this row chosen goes to it alone.</numerusform>
            <numerusform>%1 is a peer of the UDP socket at %2: %n datagrams came from there. What you send with this row chosen goes to it alone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enchufe::maptexts</name>
    <message numerus="yes">
        <source>%n peer(s)</source>
        <translation>
            <numerusform>%n peer</numerusform>
            <numerusform>%n peers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s): %1</source>
        <extracomment>%1 counts them by the kernel&apos;s word: &quot;180 ESTABLISHED, 20 TIME-WAIT&quot;.</extracomment>
        <translation>
            <numerusform>%n connection: %1</numerusform>
            <numerusform>%n connections: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n port(s)</source>
        <translation>
            <numerusform>%n port</numerusform>
            <numerusform>%n ports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>explain</name>
    <message numerus="yes">
        <source>No answer from %1 after %n tries.</source>
        <translation>
            <numerusform>No answer from %1 after %n try.</numerusform>
            <numerusform>No answer from %1 after %n tries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Active open. %1 has been asked %n times for a connection and has not answered yet.</source>
        <translation>
            <numerusform>Active open. %1 has been asked %n time for a connection and has not answered yet.</numerusform>
            <numerusform>Active open. %1 has been asked %n times for a connection and has not answered yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes that waited here could never be sent.</source>
        <translation>
            <numerusform>%n byte that waited here could never be sent.</numerusform>
            <numerusform>%n bytes that waited here could never be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, after %n tries</source>
        <extracomment>%1 is a timer with its countdown, as in &quot;retransmission (on), in 0.2 s&quot;.</extracomment>
        <translation>
            <numerusform>%1, after %n try</numerusform>
            <numerusform>%1, after %n tries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Requests are accepted by hand: %n wait(s) in the queue, connected but held by nobody yet.</source>
        <translation>
            <numerusform>Requests are accepted by hand: %n waits in the queue, connected but held by nobody yet.</numerusform>
            <numerusform>Requests are accepted by hand: %n wait in the queue, connected but held by nobody yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) have arrived meanwhile and wait with it.</source>
        <translation>
            <numerusform>%n byte has arrived meanwhile and waits with it.</numerusform>
            <numerusform>%n bytes have arrived meanwhile and wait with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other end has closed its window: it has no room for more. %n byte(s) wait here, and now and then the kernel asks whether there is room again (persist timer).</source>
        <translation>
            <numerusform>The other end has closed its window: it has no room for more. %n byte waits here, and now and then the kernel asks whether there is room again (persist timer).</numerusform>
            <numerusform>The other end has closed its window: it has no room for more. %n bytes wait here, and now and then the kernel asks whether there is room again (persist timer).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n datagram(s) were longer than one read takes; the rest is lost for ever.</source>
        <translation>
            <numerusform>%n datagram was longer than one read takes; the rest is lost for ever.</numerusform>
            <numerusform>%n datagrams were longer than one read takes; the rest is lost for ever.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segments</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The kernel guards the pair %1 and %2 for %n more seconds, so that no late segment gets into a new connection.</source>
        <translation>
            <numerusform>The kernel guards the pair %1 and %2 for %n more second, so that no late segment gets into a new connection.</numerusform>
            <numerusform>The kernel guards the pair %1 and %2 for %n more seconds, so that no late segment gets into a new connection.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name %1 was looked up at %2; this is address number %n of it, those before said no.</source>
        <extracomment>%1 is a name, %2 a time of day, %n how many of its addresses were asked.</extracomment>
        <translation>
            <numerusform>The name %1 was looked up at %2; this is address number %n of it, those before said no.</numerusform>
            <numerusform>The name %1 was looked up at %2; this is address number %n of it, those before said no.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It waited since %1 and made %n ghosts, each a connection of its own.</source>
        <translation>
            <numerusform>It waited since %1 and made %n ghost, a connection of its own.</numerusform>
            <numerusform>It waited since %1 and made %n ghosts, each a connection of its own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since %1 it has made %n ghosts, one for each connection; the listener itself carries no text.</source>
        <extracomment>%1 is a time of day. A ghost is an accepted socket.</extracomment>
        <translation>
            <numerusform>Since %1 it has made %n ghost, one for each connection; the listener itself carries no text.</numerusform>
            <numerusform>Since %1 it has made %n ghosts, one for each connection; the listener itself carries no text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no connection: since %1 it has sent to %n peer(s) and heard from none.</source>
        <translation>
            <numerusform>There is no connection: since %1 it has sent to %n peer and heard from none.</numerusform>
            <numerusform>There is no connection: since %1 it has sent to %n peers and heard from none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no connection: since %1 this one socket has heard from %n peers and can answer each of them.</source>
        <translation>
            <numerusform>There is no connection: since %1 this one socket has heard from %n peer and can answer it.</numerusform>
            <numerusform>There is no connection: since %1 this one socket has heard from %n peers and can answer each of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No program holds this end any more; the kernel waits %n more seconds for the other end.</source>
        <translation>
            <numerusform>No program holds this end any more; the kernel waits %n more second for the other end.</numerusform>
            <numerusform>No program holds this end any more; the kernel waits %n more seconds for the other end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) wait here unread: if you press Close now, the kernel sends RST, and nothing is left.</source>
        <translation>
            <numerusform>%n byte waits here unread: if you press Close now, the kernel sends RST, and nothing is left.</numerusform>
            <numerusform>%n bytes wait here unread: if you press Close now, the kernel sends RST, and nothing is left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed at %1 while %n byte(s) waited unread: in that case the kernel sends RST.</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>
            <numerusform>Closed at %1 while %n byte waited unread: in that case the kernel sends RST.</numerusform>
            <numerusform>Closed at %1 while %n bytes waited unread: in that case the kernel sends RST.</numerusform>
        </translation>
    </message>
</context>
</TS>
