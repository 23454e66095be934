using ArticleArchive.Search.Text;

namespace ArticleArchive.Search.Queries;

/// <summary>The last word of a query as it is typed, and what it may be the beginning of.</summary>
/// <param name="Typed">The whole query.</param>
/// <param name="Word">The beginning of a word, folded; empty where only a name is possible.</param>
/// <param name="WordStart">Its start in the query.</param>
/// <param name="Names">Beginnings of a name that end with this word, the longest first; empty where no name is possible.</param>
internal sealed record LastWord(string Typed, string Word, int WordStart, IReadOnlyList<(int Start, string Beginning)> Names)
{
    private const int MinLetters = 2;
    private const int MaxNameWords = 4;
    private const string By = "by";

    /// <summary>
    /// The last word; null when the query does not end in a word long enough to complete, or ends in the value of a field other than <c>by</c>.
    /// </summary>
    public static LastWord? Find(string typed)
    {
        if (Tokenizer.Tokenize(typed) is not [.., var token] || token.Start + token.Length < typed.Length
            || new StringInfo(token.Word).LengthInTextElements < MinLetters)
            return null;

        var lexemes = QueryScanner.Scan(typed, new QueryNotes()).Reverse().SkipWhile(lexeme => lexeme.Kind == LexemeKind.Close).Reverse().ToList();
        return lexemes switch
        {
            [.., { Kind: LexemeKind.Piece }] => new LastWord(typed, token.Word, token.Start, NamesIn(typed, lexemes)),
            [.., { Kind: LexemeKind.Quoted }] => new LastWord(typed, token.Word, token.Start, []),
            [.., { Kind: LexemeKind.Field, Field: By } by] => new LastWord(typed, "", token.Start, [(by.Start, by.Text)]),
            _ => null,
        };
    }

    /// <summary>The query with everything from a position on replaced.</summary>
    public string With(int start, string words) => Typed[..start] + words;

    private static List<(int Start, string Beginning)> NamesIn(string typed, List<Lexeme> lexemes)
    {
        var before = lexemes.FindLastIndex(lexeme => lexeme.Kind != LexemeKind.Piece);

        // A filter applies to the whole query, so a name cannot come after OR, NEAR or a parenthesis.
        if (before >= 0 && lexemes[before].Kind is LexemeKind.Or or LexemeKind.Near or LexemeKind.Open)
            return [];

        var names = lexemes.Skip(Math.Max(before + 1, lexemes.Count - MaxNameWords)).Select(lexeme => (lexeme.Start, typed[lexeme.Start..]));

        // After by:steve, the next word may still belong to the name.
        return before >= 0 && lexemes[before] is { Kind: LexemeKind.Field, Field: By } by
            ? [(by.Start, typed[(by.Start + By.Length)..]), .. names]
            : [.. names];
    }
}
