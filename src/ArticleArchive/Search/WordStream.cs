using ArticleArchive.Articles;

namespace ArticleArchive.Search;

/// <summary>A word in a stream: which passage it stands in, and which stretch of the stream, where something else interrupts it.</summary>
internal readonly record struct StreamWord(Token Token, int Passage, int Part);

/// <summary>Words that follow one another: a phrase matches inside one stream and never across two.</summary>
internal sealed class WordStream(IReadOnlyList<StreamWord> words)
{
    private string[]? _stems;

    /// <summary>The words in order; never empty.</summary>
    public IReadOnlyList<StreamWord> Words { get; } = words;

    /// <summary>The stems of the words.</summary>
    public IReadOnlyList<string> Stems => _stems ??= [.. Words.Select(word => Stemmer.Stem(word.Token.Word))];

    /// <summary>Where the words from <paramref name="first"/> to <paramref name="last"/> stand: one span for each stretch that is not interrupted.</summary>
    public IEnumerable<PassageSpan> Spans(int first, int last)
    {
        var from = first;
        for (var i = first; i <= last; i++)
        {
            var (token, passage, part) = Words[i];
            if (i < last && Words[i + 1].Part == part && Words[i + 1].Passage == passage)
                continue;

            var start = Words[from].Token.Start;
            yield return new PassageSpan(passage, new TextSpan(start, token.End - start));
            from = i + 1;
        }
    }
}
