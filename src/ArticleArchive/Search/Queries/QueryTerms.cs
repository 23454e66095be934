using ArticleArchive.Search.Text;

namespace ArticleArchive.Search.Queries;

/// <summary>Turns pieces and quoted words into nodes, up to the limit on words.</summary>
internal sealed class QueryTerms(QueryNotes notes)
{
    private const string PrefixNeedsLetters = "The * at the end of a word needs two letters or more before it; otherwise only the word itself is found.";
    private const string StarPlace = "A * stands for the end of a word, or for one whole word inside quotation marks; elsewhere it was left out.";

    private const string SignAlone = "A symbol counts only where it touches its word, as in 40% or £5; a symbol on its own was left out.";

    private int _words;

    /// <summary>The node for a piece outside quotation marks; null when it has no words.</summary>
    public QueryNode? Piece(string piece)
    {
        var end = piece.Length;
        while (end > 0 && piece[end - 1] != '*' && !char.IsLetterOrDigit(piece[end - 1]) && !char.IsSurrogate(piece[end - 1]))
            end--;

        var isPrefix = end > 0 && piece[end - 1] == '*';
        var stem = piece[..end].TrimEnd('*');
        if (stem.Contains('*', StringComparison.Ordinal) || (isPrefix && stem.Length == 0))
            notes.Add(StarPlace);

        var words = Take(Tokenizer.Tokenize(isPrefix ? stem : piece).Select(WordSigns.WithSigns));
        if (words.Count == 0)
        {
            if (piece.Any(WordSigns.MayFollowNumber))
                notes.Add(SignAlone);
            return null;
        }

        if (isPrefix)
            return Prefix([.. words.Select(WordSigns.Plain)]);
        if (words is [var only])
            return WordSigns.IsSigned(only) ? PercentSpellings.Phrase([only]) : new WordNode(only);

        return CompoundSpellings.ForHyphenated(piece, words) ?? PercentSpellings.Phrase([.. words]);
    }

    /// <summary>The node for quoted words; null when there are none.</summary>
    public QueryNode? Quoted(string text)
    {
        var words = new List<string?>();
        var tokens = Tokenizer.Tokenize(text);
        var next = 0;
        foreach (var part in Parts(text))
        {
            var typed = text[part];
            if (typed.All(c => c == '*'))
                words.Add(null);
            else if (typed.Contains('*', StringComparison.Ordinal))
                notes.Add(StarPlace);

            var before = next;
            while (next < tokens.Count && tokens[next].Start < part.End.Value)
                next++;
            words.AddRange(Take(tokens.Skip(before).Take(next - before).Select(WordSigns.WithSigns)));
        }

        var first = words.FindIndex(word => word is not null);
        var last = words.FindLastIndex(word => word is not null);
        if (words.Count > last - first + 1 || (first < 0 && words.Count > 0))
            notes.Add("A * at the beginning or the end of a phrase was left out.");

        return first < 0 ? null : PercentSpellings.Phrase(words[first..(last + 1)]);
    }

    /// <summary>The parts between blanks.</summary>
    private static IEnumerable<Range> Parts(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            while (at < text.Length && !char.IsWhiteSpace(text[at]))
                at++;
            if (at > start)
                yield return start..at;
            else
                at++;
        }
    }

    /// <summary>A prefix; with words before it, as in <c>co-ord*</c>, directly next to them.</summary>
    private QueryNode Prefix(List<string> words)
    {
        var last = words[^1];
        if (last.Length < 2)
        {
            notes.Add(PrefixNeedsLetters);
            return words.Count == 1 ? new WordNode(last) : new PhraseNode([.. words]);
        }

        var prefix = new PrefixNode(last);
        return words.Count == 1 ? prefix : new NearNode(new PhraseNode([.. words[..^1]]), prefix, 0);
    }

    private List<string> Take(IEnumerable<string> words)
    {
        var all = words.ToList();
        var taken = all.Take(QueryParser.MaxTerms - _words).ToList();
        if (taken.Count < all.Count)
            notes.Add($"Only the first {QueryParser.MaxTerms} words were read.");

        _words += taken.Count;
        return taken;
    }
}
