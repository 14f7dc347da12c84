"""Runs Checkov's own main program with the network closed and its memory bound; ends when the process that started it ends."""

import os
import runpy
import shutil
import signal
import sys
import threading
import time

NETWORK = {"socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.sendto", "socket.sendmsg"}
PARENT_GONE = 3
OUT_OF_MEMORY = 86
MEBIBYTE = 1024 * 1024
ROOM = 4096 * MEBIBYTE
LEADS_GROUP = hasattr(os, "killpg") and os.getpgrp() == os.getpid()


def refuse_network(event, args):
    if event not in NETWORK:
        return
    if event in ("socket.connect", "socket.sendto", "socket.sendmsg"):
        family = getattr(args[0], "family", None)
        if family == getattr(__import__("socket"), "AF_UNIX", object()):
            return
        # Windows has no socketpair of its own: Python makes one over the loopback address.
        if sys.platform == "win32" and isinstance(args[1], tuple) and args[1][0] in ("127.0.0.1", "::1"):
            return
    raise PermissionError("checkov-wrapper: a network call was refused: %s %r" % (event, args[1:] or args))


def end(code):
    if os.environ.get("CHECKOV_WRAPPER_SCANNED") and code == PARENT_GONE:
        # What was scanned may hold secrets, and the process that would have removed it is gone.
        shutil.rmtree(os.environ["CHECKOV_WRAPPER_SCANNED"], ignore_errors=True)
    if LEADS_GROUP:
        # Checkov's workers, or of a worker: its parent.
        os.killpg(os.getpgrp(), signal.SIGKILL)
    os._exit(code)


def end_with_parent():
    # Nothing is ever written to this pipe: a read returns only when its other end is gone.
    try:
        while os.read(0, 4096):
            pass
    except OSError:
        pass
    end(PARENT_GONE)


def bound_memory(mebibytes):
    """
    Ends Checkov when it needs more memory than it may have. It is watched, and not left to the kernel's bound of the address
    space alone: Checkov swallows a MemoryError here and there, and then tells less than it should and exits 0.
    """
    try:
        import resource
    except ImportError:
        return  # Windows has no such module.
    bound = mebibytes * MEBIBYTE
    unit = 1 if sys.platform == "darwin" else 1024

    def watch():
        while resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit < bound:
            time.sleep(0.1)
        out_of_memory()

    def start():
        threading.Thread(target=watch, daemon=True).start()

    start()
    os.register_at_fork(after_in_child=start)
    try:
        # For what grows faster than the watch looks. Most of an address space is never used, so it is given more room.
        hard = resource.getrlimit(resource.RLIMIT_AS)[1]
        wanted = bound + ROOM
        resource.setrlimit(resource.RLIMIT_AS, (wanted if hard == resource.RLIM_INFINITY else min(wanted, hard), hard))
    except (ValueError, OSError):
        pass  # macOS does not know this bound.


def out_of_memory():
    os.write(2, b"\ncheckov-wrapper: out of memory\n")
    end(OUT_OF_MEMORY)


class ErrorOutput:
    """Passes on what is written, and notices a MemoryError that Checkov has logged and gone on after."""

    def __init__(self, stream):
        self.stream = stream
        self.out_of_memory = False

    def write(self, text):
        self.out_of_memory = self.out_of_memory or "MemoryError" in text
        return self.stream.write(text)

    def __getattr__(self, name):
        return getattr(self.stream, name)


sys.addaudithook(refuse_network)
threading.Thread(target=end_with_parent, daemon=True).start()
if os.environ.get("CHECKOV_WRAPPER_MEMORY_MIB"):
    bound_memory(int(os.environ["CHECKOV_WRAPPER_MEMORY_MIB"]))
sys.stderr = errors = ErrorOutput(sys.stderr)
sys.argv = ["checkov", *sys.argv[1:]]
try:
    runpy.run_module("checkov.main", run_name="__main__", alter_sys=True)
except MemoryError:
    out_of_memory()
finally:
    if errors.out_of_memory:
        out_of_memory()
