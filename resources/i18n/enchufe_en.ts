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
        <source>The oldest %Ln byte(s) of the session were given up.</source>
        <translation>
            <numerusform>The oldest %Ln byte of the session was given up.</numerusform>
            <numerusform>The oldest %Ln bytes of the session were given up.</numerusform>
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
        <source>Closed with %Ln byte(s) unread: the system sent RST, and the other side reads that the connection was reset.</source>
        <translation>
            <numerusform>Closed with %Ln byte unread: the system sent RST, and the other side reads that the connection was reset.</numerusform>
            <numerusform>Closed with %Ln bytes unread: the system sent RST, and the other side reads that the connection was reset.</numerusform>
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
    <name>explain</name>
    <message numerus="yes">
        <source>No answer from %1 after %n tries.</source>
        <translation>
            <numerusform>No answer from %1 after %n try.</numerusform>
            <numerusform>No answer from %1 after %n tries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has made %n ghosts, one for each connection; the listener itself carries no text.</source>
        <extracomment>Follows &quot;Passive open. The operating system now waits at 127.0.0.1:5000.&quot; A ghost is an accepted socket.</extracomment>
        <translation>
            <numerusform>It has made %n ghost, one for each connection; the listener itself carries no text.</numerusform>
            <numerusform>It has made %n ghosts, one for each connection; the listener itself carries no text.</numerusform>
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
        <source>This one socket has heard from %n peers and can answer each of them.</source>
        <translation>
            <numerusform>This one socket has heard from %n peer and can answer it.</numerusform>
            <numerusform>This one socket has heard from %n peers and can answer each of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This end closed first. The kernel guards the pair %1 and %2 for %n more seconds, so that no late segment is taken for part of a new connection.</source>
        <translation>
            <numerusform>This end closed first. The kernel guards the pair %1 and %2 for %n more second, so that no late segment is taken for part of a new connection.</numerusform>
            <numerusform>This end closed first. The kernel guards the pair %1 and %2 for %n more seconds, so that no late segment is taken for part of a new connection.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This end was closed at %1 and %2 has confirmed it, but has not finished yet. The kernel waits %n more seconds for that.</source>
        <extracomment>%1 is a time of day, %2 an endpoint.</extracomment>
        <translation>
            <numerusform>This end was closed at %1 and %2 has confirmed it, but has not finished yet. The kernel waits %n more second for that.</numerusform>
            <numerusform>This end was closed at %1 and %2 has confirmed it, but has not finished yet. The kernel waits %n more seconds for that.</numerusform>
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
        <extracomment>Follows &quot;Passive open. The operating system now waits at 127.0.0.1:5000.&quot;</extracomment>
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
        <source>Closed at %1 while %n byte(s) waited unread: the kernel then sends RST, and the other end reads that the connection was reset.</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>
            <numerusform>Closed at %1 while %n byte waited unread: the kernel then sends RST, and the other end reads that the connection was reset.</numerusform>
            <numerusform>Closed at %1 while %n bytes waited unread: the kernel then sends RST, and the other end reads that the connection was reset.</numerusform>
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
</context>
</TS>
