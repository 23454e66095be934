using ArticleArchive.Search.Text;

namespace ArticleArchive.Search;

/// <summary>A word in a stream, with its passage and its part of the stream, which changes where something else interrupts the words.</summary>
internal readonly record struct StreamWord(Token Token, int Passage, int Part);

/// <summary>Words that follow one another: a phrase matches within one stream, never across two.</summary>
/// <param name="words">The words in order; never empty.</param>
/// <param name="language">Their language, as <see cref="Stemmer.LanguageOf"/> gives it.</param>
internal sealed class WordStream(IReadOnlyList<StreamWord> words, string language)
{
    private string[]? _stems;

    /// <summary>The words in order; never empty.</summary>
    public IReadOnlyList<StreamWord> Words { get; } = words;

    /// <summary>Their language, as <see cref="Stemmer.LanguageOf"/> gives it.</summary>
    public string Language { get; } = language;

    /// <summary>The stems of the words.</summary>
    public IReadOnlyList<string> Stems => _stems ??= [.. Words.Select(word => Stemmer.Stem(word.Token.Word, Language))];

    /// <summary>The places of the words from <paramref name="first"/> to <paramref name="last"/>: one span for each uninterrupted stretch.</summary>
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
