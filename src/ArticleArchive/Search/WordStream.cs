using ArticleArchive.Articles;
using ArticleArchive.Search.Text;

namespace ArticleArchive.Search;

/// <summary>A word in a stream: which passage it stands in, and which stretch of the stream, where something else interrupts it.</summary>
internal readonly record struct StreamWord(Token Token, int Passage, int Part);

/// <summary>Words that follow one another: a phrase matches inside one stream and never across two.</summary>
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
