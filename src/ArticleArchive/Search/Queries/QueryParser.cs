namespace ArticleArchive.Search.Queries;

/// <summary>Parses what a reader typed. It accepts everything: input that is not a query is read as words, and the notes say so.</summary>
public static class QueryParser
{
    /// <summary>The longest query that is read, in UTF-16 units.</summary>
    public const int MaxLength = 512;

    /// <summary>The most words that are read, including those of phrases.</summary>
    public const int MaxTerms = 32;

    /// <summary>Parses a query.</summary>
    public static Query Parse(QueryText text)
    {
        var notes = new QueryNotes();
        var typed = Cut(text.Typed, notes);
        var filters = new QueryFilters(notes);
        var lexemes = QueryScanner.Scan(typed, notes);
        var root = new QueryGrammar(lexemes, filters, notes).Read();
        filters.AddChosen(text);
        if (root is null && !string.IsNullOrWhiteSpace(typed) && lexemes.All(lexeme => lexeme.Kind != LexemeKind.Field))
            root = Words(typed, notes);
        if (root is NotNode)
            notes.Add("The query has only exclusions: everything else is found.");

        return new Query
        {
            Typed = typed,
            Root = root,
            Voice = filters.Voice,
            Filters = filters.All,
            Reading = QueryReading.Write(root, filters.Voice, filters.All),
            Notes = notes.Sentences,
        };
    }

    private static string Cut(string typed, QueryNotes notes)
    {
        if (typed.Length <= MaxLength)
            return typed;

        notes.Add($"Only the first {MaxLength} characters were read.");
        return typed[..(char.IsHighSurrogate(typed[MaxLength - 1]) ? MaxLength - 1 : MaxLength)];
    }

    /// <summary>If nothing was understood, the words as typed: <c>OR</c> alone is a word.</summary>
    private static QueryNode? Words(string typed, QueryNotes notes)
    {
        var terms = new QueryTerms(notes);
        var words = QueryAlgebra.And(typed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(terms.Piece).OfType<QueryNode>());
        notes.Add(words is null ? "There are no words to search for." : "Nothing else was left, so it was read as words.");
        return words;
    }
}
