# SPDX-FileCopyrightText: 2026 The Fanion authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an Ethernet frame carries, as far as a switch and a listener on the wire want to know."""
import struct

ARP, IPV4, IPV6 = 0x0806, 0x0800, 0x86DD
ICMP, TCP, UDP, ICMP6 = 1, 6, 17, 58
_HOP_BY_HOP = 0
MDNS_PORT = 5353
_MDNS_GROUPS = bytes.fromhex("01005e0000fb"), bytes.fromhex("3333000000fb")
_ND = range(133, 138)  # router and neighbour discovery (RFC 4861)


def wire_size(frame):
    """Bytes a frame takes on an Ethernet cable: padded to 60, then preamble 8, checksum 4, gap 12 (IEEE 802.3)."""
    return max(len(frame), 60) + 24


def is_multicast(frame):
    """To a group of posts, and not to all of them as ARP is."""
    return frame[0] & 1 == 1 and frame[:6] != b"\xff" * 6


def protocol(frame):
    """(EtherType, IP protocol, where its header begins); the protocol is None for what isn't IP, or cut short."""
    kind = int.from_bytes(frame[12:14], "big")
    if kind == IPV4 and len(frame) >= 34:
        return kind, frame[23], 14 + (frame[14] & 15) * 4
    if kind == IPV6 and len(frame) >= 54:
        if frame[20] == _HOP_BY_HOP and len(frame) >= 62:
            return kind, frame[54], 54 + (frame[55] + 1) * 8
        return kind, frame[20], 54
    return kind, None, 14


def is_address_search(frame):
    """ARP, or its place in IPv6: without these no two posts could talk at all."""
    kind, carried, start = protocol(frame)
    return kind == ARP or (kind == IPV6 and carried == ICMP6 and len(frame) > start and frame[start] in _ND)


def is_mdns(frame):
    """What responders say to each other: UDP from and to port 5353, to the group 224.0.0.251 or ff02::fb (RFC 6762)."""
    if frame[:6] not in _MDNS_GROUPS:
        return False
    carried = payload(frame)
    return carried is not None and carried[0][0] == UDP and carried[0][2] == carried[0][4] == MDNS_PORT


def is_tcp(frame):
    return protocol(frame)[1] == TCP


def payload(frame):
    """What a TCP segment or UDP datagram carries: (flow, sequence or None, is a SYN, bytes); None for anything else.
    A flow is (protocol, source, source port, destination, destination port)."""
    kind, carried, start = protocol(frame)
    if carried not in (TCP, UDP) or len(frame) < start + (20 if carried == TCP else 8):
        return None
    if kind == IPV4:
        source, destination, end = frame[26:30], frame[30:34], 14 + int.from_bytes(frame[16:18], "big")
    else:
        source, destination, end = frame[22:38], frame[38:54], 54 + int.from_bytes(frame[18:20], "big")
    from_port, to_port = struct.unpack_from(">HH", frame, start)
    flow = (carried, bytes(source), from_port, bytes(destination), to_port)
    if carried == UDP:
        return flow, None, False, bytes(frame[start + 8:end])
    sequence, = struct.unpack_from(">I", frame, start + 4)
    return flow, sequence, bool(frame[start + 13] & 2), bytes(frame[start + (frame[start + 12] >> 4) * 4:end])
