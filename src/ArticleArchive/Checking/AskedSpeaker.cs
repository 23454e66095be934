using ArticleArchive.Articles;
using ArticleArchive.Search;

namespace ArticleArchive.Checking;

/// <summary>Who is said to have spoken.</summary>
/// <param name="Name">The name as given; null when nobody is asked about.</param>
internal sealed record AskedSpeaker(string? Name)
{
    /// <summary>
    /// Whether the speaker of a row is meant: each word given is of the speaker's name, role or alias, or the given words have the whole name among others
    /// (<c>US Army Colonel Steve Warren</c>).
    /// </summary>
    public SpeakerMatch Matches(SourceRow row)
    {
        if (Name is null)
            return SpeakerMatch.Same;
        if (row.Statement?.Utterance.Attribution is not { } speaker)
            return SpeakerMatch.Unknown;
        if (SpeakerNames.Match(Name, speaker, row.Article.Speakers) || HasWhole(speaker))
            return SpeakerMatch.Same;

        return speaker.Named ? SpeakerMatch.Another : SpeakerMatch.Unknown;
    }

    private bool HasWhole(Attribution speaker)
    {
        var asked = SpeakerNames.Words(Name ?? "").ToHashSet(StringComparer.Ordinal);
        var name = SpeakerNames.Words(speaker.Name).ToList();
        return speaker.Named && name.Count > 0 && name.TrueForAll(asked.Contains);
    }
}
