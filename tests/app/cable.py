"""A cable between a browser and the app that can be pulled out: what a page does then, it does in a clinic too."""

import socket
import struct
import threading
from contextlib import suppress

ABORT = struct.pack("ii", 1, 0)  # closing sends a reset, as when a machine goes away, and no goodbye


class Cable:
    """Passes TCP connections on to a port of this computer until it is pulled out.

    Attributes
    ----------
    port : where to connect to instead.
    """

    def __init__(self, to_port: int):
        self._to_port, self._plugged = to_port, True
        self._ends: set[socket.socket] = set()
        self._lock = threading.Lock()
        self._entry = socket.create_server(("127.0.0.1", 0))
        self.port = self._entry.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def pull(self):
        """Break every connection, and let no new one come about."""
        with self._lock:
            self._plugged = False
            for end in self._ends:
                _break(end)
            self._ends.clear()

    def plug(self):
        """Let connections come about again."""
        self._plugged = True

    def close(self):
        """Pull it out for good."""
        self.pull()
        self._entry.close()

    def _accept(self):
        with suppress(OSError):  # closed
            while True:
                near, _ = self._entry.accept()
                with self._lock:
                    if not self._plugged:
                        _break(near)
                        continue
                    far = socket.create_connection(("127.0.0.1", self._to_port))
                    self._ends |= {near, far}
                for source, sink in ((near, far), (far, near)):
                    threading.Thread(target=self._pass_on, args=(source, sink), daemon=True).start()

    def _pass_on(self, source, sink):
        with suppress(OSError):
            while piece := source.recv(65536):
                sink.sendall(piece)
        with suppress(OSError):
            sink.shutdown(socket.SHUT_WR)


def _break(end):
    with suppress(OSError):
        end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, ABORT)
        end.shutdown(socket.SHUT_RDWR)  # wakes whoever waits for it
    end.close()
