"""A TCP proxy between a browser and the app whose connections a test can break, as a lost network does."""

import socket
import struct
import threading
from contextlib import suppress

ABORT = struct.pack("ii", 1, 0)  # closing sends a reset, as when a machine goes away, and no goodbye


class BreakableProxy:
    """Forwards TCP connections to a port of this computer until it is disconnected.

    Attributes
    ----------
    port : where to connect to instead.
    """

    def __init__(self, to_port: int):
        self._to_port, self._connected = to_port, True
        self._ends: set[socket.socket] = set()
        self._lock = threading.Lock()
        self._entry = socket.create_server(("127.0.0.1", 0))
        self.port = self._entry.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def disconnect(self):
        """Break every connection, and refuse new ones."""
        with self._lock:
            self._connected = False
            for end in self._ends:
                _break(end)
            self._ends.clear()

    def reconnect(self):
        """Accept new connections again."""
        self._connected = True

    def close(self):
        """Break every connection and stop listening."""
        self.disconnect()
        self._entry.close()

    def _accept(self):
        with suppress(OSError):  # closed
            while True:
                near, _ = self._entry.accept()
                with self._lock:
                    if not self._connected:
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
