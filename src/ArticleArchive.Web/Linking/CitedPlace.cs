using ArticleArchive.Articles;
using ArticleArchive.History;

namespace ArticleArchive.Web.Linking;

/// <summary>What is at the address of passages: one of the passages, another address, what is left of them, an article that lacks them, or nothing.</summary>
internal sealed record CitedPlace
{
    /// <summary>Nothing is there.</summary>
    public static CitedPlace Nowhere { get; } = new();

    /// <summary>The passages; null where the article has them no more, or they have another address.</summary>
    public CitedWords? Words { get; init; }

    /// <summary>Where to go on; null when nowhere.</summary>
    public OtherAddress? GoOn { get; init; }

    /// <summary>The article; null when there is none.</summary>
    public Article? Article { get; init; }

    /// <summary>What has become of the words that a link was made from; null where the link does not say what it was made from, or nothing is on record.</summary>
    public CitedPassage? Outcome { get; init; }

    /// <summary>Whether the passages stood there once and do not any more.</summary>
    public bool IsGone => Words is null && Outcome is not null;
}

/// <summary>Another address of passages.</summary>
/// <param name="Slug">Their article.</param>
/// <param name="Range">The passages.</param>
/// <param name="State">What the link is to say it was made from; null for what it says already.</param>
internal sealed record OtherAddress(ArticleSlug Slug, PassageRange Range, string? State)
{
    /// <summary>How the address is to name words of the passages; null for what it says already.</summary>
    public string? Words { get; init; }

    /// <summary>Whether it is the one address for good, and not only for as long as the article stays as it is.</summary>
    public bool IsPermanent { get; init; }
}
