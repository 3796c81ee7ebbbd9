"""CPython's own tree of Python files as one line of text each, for comparison with ours (dump.ts writes the same).

Reads paths from standard input. Prints for each the MD5 of its dump, "error" where CPython refuses the file, or "skip" for what
is no UTF-8. With --full prints the dumps themselves. Places inside f-strings are left out before Python 3.13, which had them wrong.
"""
import ast
import hashlib
import json
import struct
import sys
import warnings

warnings.simplefilter("ignore")
sys.setrecursionlimit(100_000)
if hasattr(sys, "set_int_max_str_digits"):
    sys.set_int_max_str_digits(0)
EXACT_FSTRINGS = sys.version_info >= (3, 13)
LEFT_OUT = {"type_comment", "type_ignores"}


def constant(node, out, source):
    value = node.value
    if value is None or value is Ellipsis or isinstance(value, bool):
        out.append(str(value))
    elif isinstance(value, str):
        named = source is not None and "\\N{" in (ast.get_source_segment(source, node) or "")
        out.append("named" if named else json.dumps(value))
    elif isinstance(value, bytes):
        out.append("b" + json.dumps(value.decode("latin-1")))
    elif isinstance(value, int):
        out.append(str(value))
    elif isinstance(value, float):
        out.append("f" + struct.pack(">d", value).hex())
    else:
        out.append("j" + struct.pack(">d", value.imag).hex())
    out.append(node.kind or "-")


def plain(value, out):
    if value is None:
        out.append("null")
    elif isinstance(value, bool):
        out.append("true" if value else "false")
    elif isinstance(value, str):
        out.append(json.dumps(value))
    else:
        out.append(str(value))


def dump(node, out, masked, source):
    if isinstance(node, list):
        out.append("[")
        for item in node:
            dump(item, out, masked, source)
        out.append("]")
        return
    if not isinstance(node, ast.AST):
        plain(node, out)
        return
    name = node.__class__.__name__
    if not node._fields and not node._attributes:
        out.append(name)
        return
    out.append(name)
    if node._attributes and not masked:
        out.append(f"{node.lineno}:{node.col_offset}-{node.end_lineno}:{node.end_col_offset}")
    if name == "Constant":
        constant(node, out, source)
        return
    inside = masked or (name == "JoinedStr" and not EXACT_FSTRINGS)
    out.append("(")
    for field in node._fields:
        if field not in LEFT_OUT:
            dump(getattr(node, field, None), out, inside, source)
    if sys.version_info < (3, 12) and name in ("FunctionDef", "AsyncFunctionDef", "ClassDef"):
        out.append("[")
        out.append("]")
    if sys.version_info < (3, 13) and name in ("TypeVar", "ParamSpec", "TypeVarTuple"):
        out.append("null")
    out.append(")")


def text_of(path):
    try:
        with open(path, "rb") as file:
            source = file.read().decode("utf-8-sig")
    except (UnicodeDecodeError, OSError):
        return "skip"
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return "error"
    out = []
    dump(tree, out, False, source if "\\N{" in source else None)
    return " ".join(out)


for line in sys.stdin:
    text = text_of(line.rstrip("\n"))
    if "--full" not in sys.argv and text not in ("skip", "error"):
        text = hashlib.md5(text.encode()).hexdigest()
    print(text, flush=True)
