"""Runs Checkov's own main program with the network closed; ends when the process that started it ends."""

import os
import runpy
import shutil
import signal
import sys
import threading

NETWORK = {"socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.sendto", "socket.sendmsg"}


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


def end_with_parent():
    # Nothing is ever written to this pipe: a read returns only when its other end is gone.
    try:
        while os.read(0, 4096):
            pass
    except OSError:
        pass
    # What was scanned may hold secrets, and the process that would have removed it is gone.
    if os.environ.get("CHECKOV_WRAPPER_SCANNED"):
        shutil.rmtree(os.environ["CHECKOV_WRAPPER_SCANNED"], ignore_errors=True)
    if hasattr(os, "killpg") and os.getpgrp() == os.getpid():
        os.killpg(os.getpgrp(), signal.SIGKILL)
    os._exit(3)


sys.addaudithook(refuse_network)
threading.Thread(target=end_with_parent, daemon=True).start()
sys.argv = ["checkov", *sys.argv[1:]]
runpy.run_module("checkov.main", run_name="__main__", alter_sys=True)
