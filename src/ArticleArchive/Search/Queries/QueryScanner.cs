using ArticleArchive.Search.Text;

namespace ArticleArchive.Search.Queries;

/// <summary>Cuts a typed query into lexemes, with parentheses that balance.</summary>
internal sealed class QueryScanner
{
    /// <summary>The deepest nesting of parentheses.</summary>
    public const int MaxDepth = 10;

    private const int LengthOfYear = 4;

    private readonly string _text;
    private readonly QueryNotes _notes;
    private readonly List<Lexeme> _lexemes = [];
    private int _at;
    private int _depth;

    private QueryScanner(string text, QueryNotes notes) => (_text, _notes) = (text, notes);

    /// <summary>The lexemes of <paramref name="text"/>.</summary>
    public static IReadOnlyList<Lexeme> Scan(string text, QueryNotes notes)
    {
        var scanner = new QueryScanner(text, notes);
        while (scanner._at < text.Length)
        {
            var (start, count) = (scanner._at, scanner._lexemes.Count);
            scanner.Next();
            if (scanner._lexemes.Count > count)
                scanner._lexemes[^1] = scanner._lexemes[^1] with { Start = start };
        }

        scanner.CloseAll();
        return scanner._lexemes;
    }

    private void Next()
    {
        var c = _text[_at];
        if (char.IsWhiteSpace(c))
            _at++;
        else if (c is '(' or ')')
            Parenthesis(c);
        else if (c == '|')
            Operator(LexemeKind.Or, Run(x => x == '|'));
        else if (IsMinus())
            Piece();
        else if (Characters.IsDash(c))
            Dash();
        else if (QuotationMarks.DoubleAt(_text, _at) is var units and > 0)
            DoubleMark(units);
        else if (QuotationMarks.IsSingle(c))
            SingleMark();
        else
            Piece();
    }

    private void Parenthesis(char c)
    {
        _at++;
        if (c == ')' && _depth == 0)
        {
            _notes.Add("An unmatched closing parenthesis was left out.");
            return;
        }

        var depth = c == '(' ? ++_depth : _depth--;
        if (depth > MaxDepth)
            _notes.Add($"Parentheses more than {MaxDepth} deep were left out.");
        else
            _lexemes.Add(new Lexeme(c == '(' ? LexemeKind.Open : LexemeKind.Close, c.ToString()));
    }

    private void CloseAll()
    {
        if (_depth > 0)
            _notes.Add("A parenthesis was not closed, so it was closed at the end.");

        for (var open = Math.Min(_depth, MaxDepth); open > 0; open--)
            _lexemes.Add(new Lexeme(LexemeKind.Close, ")"));
    }

    /// <summary>
    /// Whether a dash is a minus before a number: <c>-5</c>, <c>-12.5%</c>, <c>-£40</c>. Before four digits among other words it excludes a year.
    /// </summary>
    private bool IsMinus()
    {
        if (!Characters.IsDash(_text[_at]) || _text[_at] is '—' or '―' || !StartsTerm)
            return false;

        var start = _at + 1;
        while (start < _text.Length && char.GetUnicodeCategory(_text[start]) == UnicodeCategory.CurrencySymbol)
            start++;
        var end = start;
        while (end < _text.Length && char.IsDigit(_text[end]))
            end++;
        var mayBeYear = end - start == LengthOfYear && start == _at + 1 && _text.Trim().Length > end - _at;
        return end > start && (!mayBeYear || end < _text.Length && _text[end] is '%' or '°' or '.' or ',');
    }

    private bool StartsTerm => _at == 0 || char.IsWhiteSpace(_text[_at - 1]) || _text[_at - 1] is '(' or '|';

    /// <summary>A dash at the start of a term excludes the term; any other only separates words.</summary>
    private void Dash()
    {
        var startsTerm = StartsTerm;
        var dashes = Run(Characters.IsDash);
        if (startsTerm && _at < _text.Length && !char.IsWhiteSpace(_text[_at]) && _text[_at] is not (')' or '|'))
            Operator(LexemeKind.Not, dashes);
    }

    private void DoubleMark(int units)
    {
        var start = _at + units;
        var stray = !QuotationMarks.Opens(_text, _at) && start < _text.Length && char.IsWhiteSpace(_text[start]) && _at > 0
            && char.IsLetterOrDigit(_text[_at - 1]);
        var close = start;
        while (!stray && close < _text.Length && QuotationMarks.DoubleAt(_text, close) == 0)
            close++;

        if (stray || start == _text.Length)
            _notes.Add("An unmatched quotation mark was left out.");
        else if (close == _text.Length)
            _notes.Add("A quotation mark was not closed; the words after it were read as a phrase.");

        if (!stray)
            _lexemes.Add(new Lexeme(LexemeKind.Quoted, _text[start..close]));

        _at = stray ? start : Math.Min(_text.Length, close + (close < _text.Length ? QuotationMarks.DoubleAt(_text, close) : 0));
    }

    private void SingleMark()
    {
        var close = _at + 1 < _text.Length && !char.IsWhiteSpace(_text[_at + 1]) ? QuotationMarks.ClosingSingle(_text, _at) : -1;
        if (close > 0)
            _lexemes.Add(new Lexeme(LexemeKind.Quoted, _text[(_at + 1)..close]));

        _at = close > 0 ? close + 1 : _at + 1;
    }

    private void Piece()
    {
        var piece = Run(_ => !EndsPiece(_at));
        var colon = piece.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && piece[..colon].All(char.IsAsciiLetter))
            Field(piece, colon);
        else if (QueryOperators.KindOf(piece) is { } kind)
            Operator(kind, piece);
        else
            _lexemes.Add(new Lexeme(LexemeKind.Piece, piece + SignApart()));
    }

    /// <summary>The sign of a number typed after a blank, as in <c>40 %</c> or <c>40 €</c>, with the blank; empty if there is none.</summary>
    private string SignApart()
    {
        if (_at + 1 >= _text.Length || !char.IsWhiteSpace(_text[_at]) || !char.IsDigit(_text[_at - 1]) || !WordSigns.MayFollowNumber(_text[_at + 1]))
            return "";
        if (_at + 2 < _text.Length && !EndsPiece(_at + 2))
            return "";

        _at += 2;
        return _text[(_at - 2).._at];
    }

    /// <summary>
    /// Reads the value of a known field: the word, or the quoted words, after its colon. An unknown field is a word, and the rest is read separately.
    /// </summary>
    private void Field(string piece, int colon)
    {
        _at -= piece.Length - colon - 1;
        var name = piece[..colon].ToLowerInvariant();
        if (QueryFilters.IsField(name))
        {
            _lexemes.Add(new Lexeme(LexemeKind.Field, FieldValue(), name));
            return;
        }

        if (colon + 1 < piece.Length || (_at < _text.Length && QuotationMarks.DoubleAt(_text, _at) > 0))
            _notes.Add($"“{piece[..colon]}:” is not a field; it was read as a word.");

        _lexemes.Add(new Lexeme(LexemeKind.Piece, piece[..colon]));
    }

    private string FieldValue()
    {
        Run(char.IsWhiteSpace);
        if (_at == _text.Length || _text[_at] is '(' or ')' or '|')
            return "";

        var before = _lexemes.Count;
        if (QuotationMarks.DoubleAt(_text, _at) is var units and > 0)
            DoubleMark(units);
        else if (QuotationMarks.IsSingle(_text[_at]))
            SingleMark();

        if (_lexemes.Count == before)
            return Run(_ => !EndsPiece(_at));

        var value = _lexemes[^1].Text;
        _lexemes.RemoveAt(before);
        return value;
    }

    private bool EndsPiece(int index) =>
        char.IsWhiteSpace(_text[index]) || _text[index] is '(' or ')' or '|' || QuotationMarks.DoubleAt(_text, index) > 0;

    private void Operator(LexemeKind kind, string typed) => _lexemes.Add(new Lexeme(kind, typed));

    private string Run(Func<char, bool> belongs)
    {
        var start = _at;
        while (_at < _text.Length && belongs(_text[_at]))
            _at++;

        return _text[start.._at];
    }
}
