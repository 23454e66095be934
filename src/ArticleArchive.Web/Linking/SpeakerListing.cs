using ArticleArchive.Search.Text;

namespace ArticleArchive.Web.Linking;

/// <summary>The speakers that a list shows, and their order. Odd values fall back to the defaults.</summary>
/// <param name="Typed">The beginnings of words of a name or role; empty for all.</param>
/// <param name="Letter">The first letter of a last name, or of a body's name; null for all.</param>
/// <param name="Sort">The order.</param>
internal sealed record SpeakerListing(string Typed, string? Letter, SpeakerSort Sort)
{
    private const int MaxFilterLength = 100;

    /// <summary>Reads <c>q</c>, <c>letter</c> and <c>sort</c>.</summary>
    public static SpeakerListing Read(IQueryCollection query)
    {
        var typed = (query["q"].FirstOrDefault() ?? "").Replace('\0', ' ').Trim();
        return new(
            typed[..Math.Min(typed.Length, MaxFilterLength)],
            query["letter"].FirstOrDefault() is { Length: > 0 and <= 2 } letter ? letter.ToUpperInvariant() : null,
            Enum.TryParse<SpeakerSort>(query["sort"].FirstOrDefault(), ignoreCase: true, out var sort) && Enum.IsDefined(sort) ? sort : SpeakerSort.Name);
    }

    /// <summary>The speakers in the list, in its order.</summary>
    /// <param name="all">All speakers, by name.</param>
    public IReadOnlyList<SpeakerSummary> Select(IEnumerable<SpeakerSummary> all)
    {
        var words = Tokenizer.Tokenize(Typed).Select(token => token.Word).ToList();
        var listed = all.Where(speaker => (Letter is null || speaker.Letter == Letter) && words.TrueForAll(word => Has(speaker, word)));
        return Sort switch
        {
            SpeakerSort.Statements => [.. listed.OrderByDescending(speaker => speaker.Utterances)],
            SpeakerSort.Articles => [.. listed.OrderByDescending(speaker => speaker.Articles)],
            SpeakerSort.Latest => [.. listed.OrderByDescending(speaker => speaker.Last?.Latest)],
            _ => [.. listed],
        };
    }

    private static bool Has(SpeakerSummary speaker, string word) =>
        speaker.Roles.Prepend(speaker.Name).SelectMany(Tokenizer.Tokenize).Any(token => token.Word.StartsWith(word, StringComparison.Ordinal));
}
