// Syntax in small, with the tree expected of it as dump.ts writes it. The first rows are CPython 3.13's own words (dump.py --full);
// those at the end, of 3.14's grammar, are written by hand.
import { expect, test } from 'vitest';
import { parsePython } from '../../../src/parse/python/parser.ts';
import { dumpModule } from './dump.ts';

test.each<readonly [text: string, tree: string]>([
  [
    'type X = int\n',
    'Module ( [ TypeAlias 1:0-1:12 ( Name 1:5-1:6 ( "X" Store ) [ ] Name 1:9-1:12 ( "int" Load ) ) ] )',
  ],
  [
    'type X[T: (int, str) = int, *Ts = *tuple[int], **P = []] = dict[T, P]\n',
    'Module ( [ TypeAlias 1:0-1:69 ( Name 1:5-1:6 ( "X" Store ) [ TypeVar 1:7-1:26 ( "T" Tuple 1:10-1:20 ( [ Name 1:11-1:14 ( "int" Load ) Name 1:16-1:19 ( "str" Load ) ] Load ) Name 1:23-1:26 ( "int" Load ) ) TypeVarTuple 1:28-1:45 ( "Ts" Starred 1:34-1:45 ( Subscript 1:35-1:45 ( Name 1:35-1:40 ( "tuple" Load ) Name 1:41-1:44 ( "int" Load ) Load ) Load ) ) ParamSpec 1:47-1:55 ( "P" List 1:53-1:55 ( [ ] Load ) ) ] Subscript 1:59-1:69 ( Name 1:59-1:63 ( "dict" Load ) Tuple 1:64-1:68 ( [ Name 1:64-1:65 ( "T" Load ) Name 1:67-1:68 ( "P" Load ) ] Load ) Load ) ) ] )',
  ],
  [
    'def f[T](a: T, /, *args: *Ts) -> T: ...\n',
    'Module ( [ FunctionDef 1:0-1:39 ( "f" arguments ( [ arg 1:9-1:13 ( "a" Name 1:12-1:13 ( "T" Load ) ) ] [ ] arg 1:19-1:28 ( "args" Starred 1:25-1:28 ( Name 1:26-1:28 ( "Ts" Load ) Load ) ) [ ] [ ] null [ ] ) [ Expr 1:36-1:39 ( Constant 1:36-1:39 Ellipsis - ) ] [ ] Name 1:33-1:34 ( "T" Load ) [ TypeVar 1:6-1:7 ( "T" null null ) ] ) ] )',
  ],
  [
    'class A[T: int](B[T], metaclass=M): x: T\n',
    'Module ( [ ClassDef 1:0-1:40 ( "A" [ Subscript 1:16-1:20 ( Name 1:16-1:17 ( "B" Load ) Name 1:18-1:19 ( "T" Load ) Load ) ] [ keyword 1:22-1:33 ( "metaclass" Name 1:32-1:33 ( "M" Load ) ) ] [ AnnAssign 1:36-1:40 ( Name 1:36-1:37 ( "x" Store ) Name 1:39-1:40 ( "T" Load ) null 1 ) ] [ ] [ TypeVar 1:8-1:14 ( "T" Name 1:11-1:14 ( "int" Load ) null ) ] ) ] )',
  ],
  [
    'async def f[**P](): pass\n',
    'Module ( [ AsyncFunctionDef 1:0-1:24 ( "f" arguments ( [ ] [ ] null [ ] [ ] null [ ] ) [ Pass 1:20-1:24 ( ) ] [ ] null [ ParamSpec 1:12-1:15 ( "P" null ) ] ) ] )',
  ],
  [
    'f"{a["b"]!r:>{w}.{p}}"\n',
    'Module ( [ Expr 1:0-1:22 ( JoinedStr 1:0-1:22 ( [ FormattedValue 1:2-1:21 ( Subscript 1:3-1:9 ( Name 1:3-1:4 ( "a" Load ) Constant 1:5-1:8 "b" - Load ) 114 JoinedStr 1:11-1:20 ( [ Constant 1:12-1:13 ">" - FormattedValue 1:13-1:16 ( Name 1:14-1:15 ( "w" Load ) -1 null ) Constant 1:16-1:17 "." - FormattedValue 1:17-1:20 ( Name 1:18-1:19 ( "p" Load ) -1 null ) ] ) ) ] ) ) ] )',
  ],
  [
    'f"{x=}{y = :5}{z=!s}"\n',
    'Module ( [ Expr 1:0-1:21 ( JoinedStr 1:0-1:21 ( [ Constant 1:3-1:5 "x=" - FormattedValue 1:2-1:6 ( Name 1:3-1:4 ( "x" Load ) 114 null ) Constant 1:7-1:11 "y = " - FormattedValue 1:6-1:14 ( Name 1:7-1:8 ( "y" Load ) -1 JoinedStr 1:11-1:13 ( [ Constant 1:12-1:13 "5" - ] ) ) Constant 1:15-1:17 "z=" - FormattedValue 1:14-1:20 ( Name 1:15-1:16 ( "z" Load ) 115 null ) ] ) ) ] )',
  ],
  [
    'f\'{f"{f\'{1}\'}"}\'\n',
    'Module ( [ Expr 1:0-1:16 ( JoinedStr 1:0-1:16 ( [ FormattedValue 1:2-1:15 ( JoinedStr 1:3-1:14 ( [ FormattedValue 1:5-1:13 ( JoinedStr 1:6-1:12 ( [ FormattedValue 1:8-1:11 ( Constant 1:9-1:10 1 - -1 null ) ] ) -1 null ) ] ) -1 null ) ] ) ) ] )',
  ],
  [
    'f"""{\n  a  # c\n  + 1\n}"""\n',
    'Module ( [ Expr 1:0-4:4 ( JoinedStr 1:0-4:4 ( [ FormattedValue 1:4-4:1 ( BinOp 2:2-3:5 ( Name 2:2-2:3 ( "a" Load ) Add Constant 3:4-3:5 1 - ) -1 null ) ] ) ) ] )',
  ],
  [
    'f"{{{x}}}" "b" f"{y}"\n',
    'Module ( [ Expr 1:0-1:21 ( JoinedStr 1:0-1:21 ( [ Constant 1:2-1:4 "{" - FormattedValue 1:4-1:7 ( Name 1:5-1:6 ( "x" Load ) -1 null ) Constant 1:7-1:14 "}b" - FormattedValue 1:17-1:20 ( Name 1:18-1:19 ( "y" Load ) -1 null ) ] ) ) ] )',
  ],
  [
    'f"{x:%Y-%m-%d}{{}}"\n',
    'Module ( [ Expr 1:0-1:19 ( JoinedStr 1:0-1:19 ( [ FormattedValue 1:2-1:14 ( Name 1:3-1:4 ( "x" Load ) -1 JoinedStr 1:4-1:13 ( [ Constant 1:5-1:13 "%Y-%m-%d" - ] ) ) Constant 1:14-1:18 "{}" - ] ) ) ] )',
  ],
  [
    'rf"\\d{x:\\d}"\n',
    'Module ( [ Expr 1:0-1:12 ( JoinedStr 1:0-1:12 ( [ Constant 1:3-1:5 "\\\\d" - FormattedValue 1:5-1:11 ( Name 1:6-1:7 ( "x" Load ) -1 JoinedStr 1:7-1:10 ( [ Constant 1:8-1:10 "\\\\d" - ] ) ) ] ) ) ] )',
  ],
  [
    'f"\\N{DIGIT ONE}{x}\\x41"\n',
    'Module ( [ Expr 1:0-1:23 ( JoinedStr 1:0-1:23 ( [ Constant 1:2-1:15 named - FormattedValue 1:15-1:18 ( Name 1:16-1:17 ( "x" Load ) -1 null ) Constant 1:18-1:22 "A" - ] ) ) ] )',
  ],
  [
    'f"{*a, b}{(yield)}{x!=y}{ {1:2}[1] }"\n',
    'Module ( [ Expr 1:0-1:37 ( JoinedStr 1:0-1:37 ( [ FormattedValue 1:2-1:9 ( Tuple 1:3-1:8 ( [ Starred 1:3-1:5 ( Name 1:4-1:5 ( "a" Load ) Load ) Name 1:7-1:8 ( "b" Load ) ] Load ) -1 null ) FormattedValue 1:9-1:18 ( Yield 1:11-1:16 ( null ) -1 null ) FormattedValue 1:18-1:24 ( Compare 1:19-1:23 ( Name 1:19-1:20 ( "x" Load ) [ NotEq ] [ Name 1:22-1:23 ( "y" Load ) ] ) -1 null ) FormattedValue 1:24-1:36 ( Subscript 1:26-1:34 ( Dict 1:26-1:31 ( [ Constant 1:27-1:28 1 - ] [ Constant 1:29-1:30 2 - ] ) Constant 1:32-1:33 1 - Load ) -1 null ) ] ) ) ] )',
  ],
  [
    'try: pass\nexcept* (A, B) as e: pass\n',
    'Module ( [ TryStar 1:0-2:25 ( [ Pass 1:5-1:9 ( ) ] [ ExceptHandler 2:0-2:25 ( Tuple 2:8-2:14 ( [ Name 2:9-2:10 ( "A" Load ) Name 2:12-2:13 ( "B" Load ) ] Load ) "e" [ Pass 2:21-2:25 ( ) ] ) ] [ ] [ ] ) ] )',
  ],
  [
    'a[*b, 1:2, ::3]\n',
    'Module ( [ Expr 1:0-1:15 ( Subscript 1:0-1:15 ( Name 1:0-1:1 ( "a" Load ) Tuple 1:2-1:14 ( [ Starred 1:2-1:4 ( Name 1:3-1:4 ( "b" Load ) Load ) Slice 1:6-1:9 ( Constant 1:6-1:7 1 - Constant 1:8-1:9 2 - null ) Slice 1:11-1:14 ( null null Constant 1:13-1:14 3 - ) ] Load ) Load ) ) ] )',
  ],
  [
    'with (a as b, c() as (d, e),): pass\nwith (a, b) as c: pass\nwith (yield): pass\n',
    'Module ( [ With 1:0-1:35 ( [ withitem ( Name 1:6-1:7 ( "a" Load ) Name 1:11-1:12 ( "b" Store ) ) withitem ( Call 1:14-1:17 ( Name 1:14-1:15 ( "c" Load ) [ ] [ ] ) Tuple 1:21-1:27 ( [ Name 1:22-1:23 ( "d" Store ) Name 1:25-1:26 ( "e" Store ) ] Store ) ) ] [ Pass 1:31-1:35 ( ) ] ) With 2:0-2:22 ( [ withitem ( Tuple 2:5-2:11 ( [ Name 2:6-2:7 ( "a" Load ) Name 2:9-2:10 ( "b" Load ) ] Load ) Name 2:15-2:16 ( "c" Store ) ) ] [ Pass 2:18-2:22 ( ) ] ) With 3:0-3:18 ( [ withitem ( Yield 3:6-3:11 ( null ) null ) ] [ Pass 3:14-3:18 ( ) ] ) ] )',
  ],
  [
    'match x, *y:\n  case {\'a\': 1 | -2.5+3j, **r} if (n := 1): pass\n  case A.B(c, d=[_, *_, None]) as e: pass\n  case (a), \'b\' \'c\': pass\n',
    'Module ( [ Match 1:0-4:25 ( Tuple 1:6-1:11 ( [ Name 1:6-1:7 ( "x" Load ) Starred 1:9-1:11 ( Name 1:10-1:11 ( "y" Load ) Load ) ] Load ) [ match_case ( MatchMapping 2:7-2:30 ( [ Constant 2:8-2:11 "a" - ] [ MatchOr 2:13-2:24 ( [ MatchValue 2:13-2:14 ( Constant 2:13-2:14 1 - ) MatchValue 2:17-2:24 ( BinOp 2:17-2:24 ( UnaryOp 2:17-2:21 ( USub Constant 2:18-2:21 f4004000000000000 - ) Add Constant 2:22-2:24 j4008000000000000 - ) ) ] ) ] "r" ) NamedExpr 2:35-2:41 ( Name 2:35-2:36 ( "n" Store ) Constant 2:40-2:41 1 - ) [ Pass 2:44-2:48 ( ) ] ) match_case ( MatchAs 3:7-3:35 ( MatchClass 3:7-3:30 ( Attribute 3:7-3:10 ( Name 3:7-3:8 ( "A" Load ) "B" Load ) [ MatchAs 3:11-3:12 ( null "c" ) ] [ "d" ] [ MatchSequence 3:16-3:29 ( [ MatchAs 3:17-3:18 ( null null ) MatchStar 3:20-3:22 ( null ) MatchSingleton 3:24-3:28 ( null ) ] ) ] ) "e" ) null [ Pass 3:37-3:41 ( ) ] ) match_case ( MatchSequence 4:7-4:19 ( [ MatchAs 4:8-4:9 ( null "a" ) MatchValue 4:12-4:19 ( Constant 4:12-4:19 "bc" - ) ] ) null [ Pass 4:21-4:25 ( ) ] ) ] ) ] )',
  ],
  [
    'match = case = type = 1\nmatch[1]; match(x); type(x); match -1\nprint(match, *case)\n',
    'Module ( [ Assign 1:0-1:23 ( [ Name 1:0-1:5 ( "match" Store ) Name 1:8-1:12 ( "case" Store ) Name 1:15-1:19 ( "type" Store ) ] Constant 1:22-1:23 1 - ) Expr 2:0-2:8 ( Subscript 2:0-2:8 ( Name 2:0-2:5 ( "match" Load ) Constant 2:6-2:7 1 - Load ) ) Expr 2:10-2:18 ( Call 2:10-2:18 ( Name 2:10-2:15 ( "match" Load ) [ Name 2:16-2:17 ( "x" Load ) ] [ ] ) ) Expr 2:20-2:27 ( Call 2:20-2:27 ( Name 2:20-2:24 ( "type" Load ) [ Name 2:25-2:26 ( "x" Load ) ] [ ] ) ) Expr 2:29-2:37 ( BinOp 2:29-2:37 ( Name 2:29-2:34 ( "match" Load ) Sub Constant 2:36-2:37 1 - ) ) Expr 3:0-3:19 ( Call 3:0-3:19 ( Name 3:0-3:5 ( "print" Load ) [ Name 3:6-3:11 ( "match" Load ) Starred 3:13-3:18 ( Name 3:14-3:18 ( "case" Load ) Load ) ] [ ] ) ) ] )',
  ],
  [
    '(y := f(x), [z := 1], a[b := 2])\n',
    'Module ( [ Expr 1:0-1:32 ( Tuple 1:0-1:32 ( [ NamedExpr 1:1-1:10 ( Name 1:1-1:2 ( "y" Store ) Call 1:6-1:10 ( Name 1:6-1:7 ( "f" Load ) [ Name 1:8-1:9 ( "x" Load ) ] [ ] ) ) List 1:12-1:20 ( [ NamedExpr 1:13-1:19 ( Name 1:13-1:14 ( "z" Store ) Constant 1:18-1:19 1 - ) ] Load ) Subscript 1:22-1:31 ( Name 1:22-1:23 ( "a" Load ) NamedExpr 1:24-1:30 ( Name 1:24-1:25 ( "b" Store ) Constant 1:29-1:30 2 - ) Load ) ] Load ) ) ] )',
  ],
  [
    'def f(a, b=1, /, c=2, *, d, e=3, **k): pass\nlambda *a, b=1: (yield)\n',
    'Module ( [ FunctionDef 1:0-1:43 ( "f" arguments ( [ arg 1:6-1:7 ( "a" null ) arg 1:9-1:10 ( "b" null ) ] [ arg 1:17-1:18 ( "c" null ) ] null [ arg 1:25-1:26 ( "d" null ) arg 1:28-1:29 ( "e" null ) ] [ null Constant 1:30-1:31 3 - ] arg 1:35-1:36 ( "k" null ) [ Constant 1:11-1:12 1 - Constant 1:19-1:20 2 - ] ) [ Pass 1:39-1:43 ( ) ] [ ] null [ ] ) Expr 2:0-2:23 ( Lambda 2:0-2:23 ( arguments ( [ ] [ ] arg 2:8-2:9 ( "a" null ) [ arg 2:11-2:12 ( "b" null ) ] [ Constant 2:13-2:14 1 - ] null [ ] ) Yield 2:17-2:22 ( null ) ) ) ] )',
  ],
  [
    '@a.b[c](d) if e else f\nclass A: pass\n',
    'Module ( [ ClassDef 2:0-2:13 ( "A" [ ] [ ] [ Pass 2:9-2:13 ( ) ] [ IfExp 1:1-1:22 ( Name 1:14-1:15 ( "e" Load ) Call 1:1-1:10 ( Subscript 1:1-1:7 ( Attribute 1:1-1:4 ( Name 1:1-1:2 ( "a" Load ) "b" Load ) Name 1:5-1:6 ( "c" Load ) Load ) [ Name 1:8-1:9 ( "d" Load ) ] [ ] ) Name 1:21-1:22 ( "f" Load ) ) ] [ ] ) ] )',
  ],
  [
    'if a: x = 1;\nelif b: pass\nelse: y\n',
    'Module ( [ If 1:0-3:7 ( Name 1:3-1:4 ( "a" Load ) [ Assign 1:6-1:11 ( [ Name 1:6-1:7 ( "x" Store ) ] Constant 1:10-1:11 1 - ) ] [ If 2:0-3:7 ( Name 2:5-2:6 ( "b" Load ) [ Pass 2:8-2:12 ( ) ] [ Expr 3:6-3:7 ( Name 3:6-3:7 ( "y" Load ) ) ] ) ] ) ] )',
  ],
  [
    'x: int\n(x): int = 1\na.b: int = yield\n',
    'Module ( [ AnnAssign 1:0-1:6 ( Name 1:0-1:1 ( "x" Store ) Name 1:3-1:6 ( "int" Load ) null 1 ) AnnAssign 2:0-2:12 ( Name 2:1-2:2 ( "x" Store ) Name 2:5-2:8 ( "int" Load ) Constant 2:11-2:12 1 - 0 ) AnnAssign 3:0-3:16 ( Attribute 3:0-3:3 ( Name 3:0-3:1 ( "a" Load ) "b" Store ) Name 3:5-3:8 ( "int" Load ) Yield 3:11-3:16 ( null ) 0 ) ] )',
  ],
  [
    'a = b, *c = d = 1_000, 0x_ff, 1e5, 2j, .5, 0o17, 123456789012345678901234567890, ...\n',
    'Module ( [ Assign 1:0-1:84 ( [ Name 1:0-1:1 ( "a" Store ) Tuple 1:4-1:9 ( [ Name 1:4-1:5 ( "b" Store ) Starred 1:7-1:9 ( Name 1:8-1:9 ( "c" Store ) Store ) ] Store ) Name 1:12-1:13 ( "d" Store ) ] Tuple 1:16-1:84 ( [ Constant 1:16-1:21 1000 - Constant 1:23-1:28 255 - Constant 1:30-1:33 f40f86a0000000000 - Constant 1:35-1:37 j4000000000000000 - Constant 1:39-1:41 f3fe0000000000000 - Constant 1:43-1:47 15 - Constant 1:49-1:79 123456789012345678901234567890 - Constant 1:81-1:84 Ellipsis - ] Load ) ) ] )',
  ],
  [
    'b\'a\\x00\\377\' b\'\\u\' ; u\'x\' \'y\'; \'\\ud83d\\ude00\\\'\\q\' ; r\'\\n\'\n',
    'Module ( [ Expr 1:0-1:18 ( Constant 1:0-1:18 b"a\\u0000\\u00ff\\\\u" - ) Expr 1:21-1:29 ( Constant 1:21-1:29 "xy" u ) Expr 1:31-1:49 ( Constant 1:31-1:49 "\\ud83d\\ude00\'\\\\q" - ) Expr 1:52-1:57 ( Constant 1:52-1:57 "\\\\n" - ) ] )',
  ],
  [
    '\'é\' + ñ.naïve\n𝒳 = \'ﬁ\'\n',
    'Module ( [ Expr 1:0-1:16 ( BinOp 1:0-1:16 ( Constant 1:0-1:4 "\\u00e9" - Add Attribute 1:7-1:16 ( Name 1:7-1:9 ( "\\u00f1" Load ) "na\\u00efve" Load ) ) ) Assign 2:0-2:12 ( [ Name 2:0-2:4 ( "X" Store ) ] Constant 2:7-2:12 "\\ufb01" - ) ] )',
  ],
  [
    'from ... import (a as b, c,)\nfrom .x.y import *\nimport a.b as c, d\n',
    'Module ( [ ImportFrom 1:0-1:28 ( null [ alias 1:17-1:23 ( "a" "b" ) alias 1:25-1:26 ( "c" null ) ] 3 ) ImportFrom 2:0-2:18 ( "x.y" [ alias 2:17-2:18 ( "*" null ) ] 1 ) Import 3:0-3:18 ( [ alias 3:7-3:15 ( "a.b" "c" ) alias 3:17-3:18 ( "d" null ) ] ) ] )',
  ],
  [
    'not a in b is not c != d < e\n-x ** -y ** z if a or b and not c else lambda: 0\n',
    'Module ( [ Expr 1:0-1:28 ( UnaryOp 1:0-1:28 ( Not Compare 1:4-1:28 ( Name 1:4-1:5 ( "a" Load ) [ In IsNot NotEq Lt ] [ Name 1:9-1:10 ( "b" Load ) Name 1:18-1:19 ( "c" Load ) Name 1:23-1:24 ( "d" Load ) Name 1:27-1:28 ( "e" Load ) ] ) ) ) Expr 2:0-2:48 ( IfExp 2:0-2:48 ( BoolOp 2:17-2:33 ( Or [ Name 2:17-2:18 ( "a" Load ) BoolOp 2:22-2:33 ( And [ Name 2:22-2:23 ( "b" Load ) UnaryOp 2:28-2:33 ( Not Name 2:32-2:33 ( "c" Load ) ) ] ) ] ) UnaryOp 2:0-2:13 ( USub BinOp 2:1-2:13 ( Name 2:1-2:2 ( "x" Load ) Pow UnaryOp 2:6-2:13 ( USub BinOp 2:7-2:13 ( Name 2:7-2:8 ( "y" Load ) Pow Name 2:12-2:13 ( "z" Load ) ) ) ) ) Lambda 2:39-2:48 ( arguments ( [ ] [ ] null [ ] [ ] null [ ] ) Constant 2:47-2:48 0 - ) ) ) ] )',
  ],
  [
    'f(a for a in b)(c, *d, e=1, **f)\n[x async for x, in y if a if b for z in w]\n{**a, \'b\': 1}; {a: b for c in d}; {1, *x}\n',
    'Module ( [ Expr 1:0-1:32 ( Call 1:0-1:32 ( Call 1:0-1:15 ( Name 1:0-1:1 ( "f" Load ) [ GeneratorExp 1:1-1:15 ( Name 1:2-1:3 ( "a" Load ) [ comprehension ( Name 1:8-1:9 ( "a" Store ) Name 1:13-1:14 ( "b" Load ) [ ] 0 ) ] ) ] [ ] ) [ Name 1:16-1:17 ( "c" Load ) Starred 1:19-1:21 ( Name 1:20-1:21 ( "d" Load ) Load ) ] [ keyword 1:23-1:26 ( "e" Constant 1:25-1:26 1 - ) keyword 1:28-1:31 ( null Name 1:30-1:31 ( "f" Load ) ) ] ) ) Expr 2:0-2:42 ( ListComp 2:0-2:42 ( Name 2:1-2:2 ( "x" Load ) [ comprehension ( Tuple 2:13-2:15 ( [ Name 2:13-2:14 ( "x" Store ) ] Store ) Name 2:19-2:20 ( "y" Load ) [ Name 2:24-2:25 ( "a" Load ) Name 2:29-2:30 ( "b" Load ) ] 1 ) comprehension ( Name 2:35-2:36 ( "z" Store ) Name 2:40-2:41 ( "w" Load ) [ ] 0 ) ] ) ) Expr 3:0-3:13 ( Dict 3:0-3:13 ( [ null Constant 3:6-3:9 "b" - ] [ Name 3:3-3:4 ( "a" Load ) Constant 3:11-3:12 1 - ] ) ) Expr 3:15-3:32 ( DictComp 3:15-3:32 ( Name 3:16-3:17 ( "a" Load ) Name 3:19-3:20 ( "b" Load ) [ comprehension ( Name 3:25-3:26 ( "c" Store ) Name 3:30-3:31 ( "d" Load ) [ ] 0 ) ] ) ) Expr 3:34-3:41 ( Set 3:34-3:41 ( [ Constant 3:35-3:36 1 - Starred 3:38-3:40 ( Name 3:39-3:40 ( "x" Load ) Load ) ] ) ) ] )',
  ],
  [
    'del a, (b, c[1]), d.e\nglobal g, h\nassert a, b\nraise A from b\nreturn *a, b\n',
    'Module ( [ Delete 1:0-1:21 ( [ Name 1:4-1:5 ( "a" Del ) Tuple 1:7-1:16 ( [ Name 1:8-1:9 ( "b" Del ) Subscript 1:11-1:15 ( Name 1:11-1:12 ( "c" Load ) Constant 1:13-1:14 1 - Del ) ] Del ) Attribute 1:18-1:21 ( Name 1:18-1:19 ( "d" Load ) "e" Del ) ] ) Global 2:0-2:11 ( [ "g" "h" ] ) Assert 3:0-3:11 ( Name 3:7-3:8 ( "a" Load ) Name 3:10-3:11 ( "b" Load ) ) Raise 4:0-4:14 ( Name 4:6-4:7 ( "A" Load ) Name 4:13-4:14 ( "b" Load ) ) Return 5:0-5:12 ( Tuple 5:7-5:12 ( [ Starred 5:7-5:9 ( Name 5:8-5:9 ( "a" Load ) Load ) Name 5:11-5:12 ( "b" Load ) ] Load ) ) ] )',
  ],
  [
    'async def f():\n  async with a as b, c: await d\n  async for x in y: pass\n  else: pass\n',
    'Module ( [ AsyncFunctionDef 1:0-4:12 ( "f" arguments ( [ ] [ ] null [ ] [ ] null [ ] ) [ AsyncWith 2:2-2:31 ( [ withitem ( Name 2:13-2:14 ( "a" Load ) Name 2:18-2:19 ( "b" Store ) ) withitem ( Name 2:21-2:22 ( "c" Load ) null ) ] [ Expr 2:24-2:31 ( Await 2:24-2:31 ( Name 2:30-2:31 ( "d" Load ) ) ) ] ) AsyncFor 3:2-4:12 ( Name 3:12-3:13 ( "x" Store ) Name 3:17-3:18 ( "y" Load ) [ Pass 3:20-3:24 ( ) ] [ Pass 4:8-4:12 ( ) ] ) ] [ ] null [ ] ) ] )',
  ],
  [
    't"a{x + 1!r:>{w}}{{" t"{y=}"\n',
    'Module ( [ Expr 1:0-1:28 ( TemplateStr 1:0-1:28 ( [ Constant 1:2-1:3 "a" - Interpolation 1:3-1:17 ( BinOp 1:4-1:9 ( Name 1:4-1:5 ( "x" Load ) Add Constant 1:8-1:9 1 - ) "x + 1" 114 JoinedStr 1:11-1:16 ( [ Constant 1:12-1:13 ">" - FormattedValue 1:13-1:16 ( Name 1:14-1:15 ( "w" Load ) -1 null ) ] ) ) Constant 1:17-1:26 "{y=" - Interpolation 1:23-1:27 ( Name 1:24-1:25 ( "y" Load ) "y" 114 null ) ] ) ) ] )',
  ],
  [
    'try: pass\nexcept A, B: pass\n',
    'Module ( [ Try 1:0-2:17 ( [ Pass 1:5-1:9 ( ) ] [ ExceptHandler 2:0-2:17 ( Tuple 2:7-2:11 ( [ Name 2:7-2:8 ( "A" Load ) Name 2:10-2:11 ( "B" Load ) ] Load ) null [ Pass 2:13-2:17 ( ) ] ) ] [ ] [ ] ) ] )',
  ],
  [
    'try: pass\nexcept* A, B.C, D: pass\n',
    'Module ( [ TryStar 1:0-2:23 ( [ Pass 1:5-1:9 ( ) ] [ ExceptHandler 2:0-2:23 ( Tuple 2:8-2:17 ( [ Name 2:8-2:9 ( "A" Load ) Attribute 2:11-2:14 ( Name 2:11-2:12 ( "B" Load ) "C" Load ) Name 2:16-2:17 ( "D" Load ) ] Load ) null [ Pass 2:19-2:23 ( ) ] ) ] [ ] [ ] ) ] )',
  ],
])('%j', (text, tree) => {
  const { module, problems } = parsePython(text);
  expect(dumpModule(text, module)).toBe(tree);
  expect(problems).toEqual([]);
});

test('numbers and strings are decoded', () => {
  const values = (text: string): unknown[] => parsePython(text).module.body.map((node) => (node.type === 'Expr' && node.value.type === 'Constant' ? [node.value.literal, node.value.value] : null));
  expect(values('9007199254740993; 0xff_ffffffffffffffff; 1e400; 0j; None; ...; True\n')).toEqual([
    ['int', '9007199254740993'],
    ['int', '0xffffffffffffffffff'],
    ['float', Infinity],
    ['complex', 0],
    ['none', null],
    ['ellipsis', null],
    ['bool', true],
  ]);
  expect(values('"a" "\\n"\nb"\\xff\\u1"\n"\\N{BULLET}"\n\'\'\'a\r\nb\'\'\'\n')).toEqual([
    ['str', 'a\n'],
    ['bytes', '\xff\\u1'],
    ['str', '\ufffd'],
    ['str', 'a\nb'],
  ]);
});

test('every keyword is known', () => {
  const words = 'False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield';
  for (const word of words.split(' ')) {
    expect(parsePython(`x.${word}`).problems, word).toHaveLength(1);
    expect(parsePython(`x.${word}_`).problems, word).toEqual([]);
  }
});
