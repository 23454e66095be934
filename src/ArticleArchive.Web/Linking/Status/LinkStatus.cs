using ArticleArchive.History;

namespace ArticleArchive.Web.Linking.Status;

/// <summary>The note for a reader who followed a link to a passage, or to several in a row.</summary>
internal sealed record LinkStatus
{
    public required CitedPassage Cited { get; init; }

    public required Article Article { get; init; }

    /// <summary>Whether everything is as the reader expects, so that a quiet line is enough.</summary>
    public bool IsQuiet => Cited.Standing == CitedStanding.Unchanged;

    /// <summary>What happened, in a few words.</summary>
    public required string Heading { get; init; }

    /// <summary>When it happened, and what else to know; one sentence each.</summary>
    public required IReadOnlyList<string> Sentences { get; init; }

    /// <summary>The id of a passage that the page lacks: the note takes it over, so that an old fragment lands there.</summary>
    public PassageId? Anchor => Article.Passages.Any(passage => passage.Id == Cited.Citation.Id) ? null : Cited.Citation.Id;

    /// <summary>The passage that the note is shown with: the one cited, the one that holds its words, or the one next to its old place.</summary>
    public PassageId ShownWith =>
        Anchor is null ? Cited.Citation.Id : Cited.Now is [var successor, ..] ? successor : Cited.Before ?? Cited.After ?? Article.Passages[0].Id;

    /// <summary>The words as they last were; null when the article still has them.</summary>
    public string? LastWords => Cited.Standing == CitedStanding.Gone ? Cited.Last?.Text : null;

    /// <summary>The cited words, when they are too unlike those of the page to show the differences; otherwise null.</summary>
    public string? WordsThen => Cited is { Standing: CitedStanding.Edited, Difference.Count: 0 } ? Cited.Was : null;

    /// <summary>The passages that hold the words now; empty when that is simply the passage cited.</summary>
    public IReadOnlyList<Passage> Places => IsInPlace || (Cited.Now is [var only] && only == Cited.Citation.Id) ? [] : Named([.. Cited.Now]);

    /// <summary>The passages around the old place of one that is gone.</summary>
    public IReadOnlyList<Passage> Around => Cited.Standing == CitedStanding.Gone ? Named([.. new[] { Cited.Before, Cited.After }.OfType<PassageId>()]) : [];

    public static LinkStatus From(CitedPassage cited, Article article) =>
        new() { Cited = cited, Article = article, Heading = CitedWording.Heading(cited), Sentences = [.. LinkStatusWording.Sentences(cited)] };

    /// <summary>Whether the link names several passages and the article has both ends, so that the page shows them.</summary>
    private bool IsInPlace => Cited.Citation.IsRange && Cited.Standing is (CitedStanding.Unchanged or CitedStanding.Edited);

    private List<Passage> Named(IReadOnlyList<PassageId> ids) => [.. Article.Passages.Where(passage => ids.Contains(passage.Id))];
}
