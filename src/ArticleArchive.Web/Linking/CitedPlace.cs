using ArticleArchive.History;

namespace ArticleArchive.Web.Linking;

/// <summary>The result of resolving the address of passages: the passages, a redirect, what became of them, an article without them, or nothing.</summary>
internal sealed record CitedPlace
{
    /// <summary>Nothing is there.</summary>
    public static CitedPlace Nowhere { get; } = new();

    /// <summary>The passages; null when the article no longer has them, or they have another address.</summary>
    public CitedWords? Words { get; init; }

    /// <summary>The address to redirect to; null for none.</summary>
    public OtherAddress? Redirect { get; init; }

    /// <summary>The article; null when there is none.</summary>
    public Article? Article { get; init; }

    /// <summary>The status of the words that a link was made from; null when the link does not say, or nothing is on record.</summary>
    public CitedPassage? Outcome { get; init; }

    /// <summary>Whether the passages were once there and no longer are.</summary>
    public bool IsGone => Words is null && Outcome is not null;
}

/// <summary>Another address of passages.</summary>
/// <param name="Slug">Their article.</param>
/// <param name="Range">The passages.</param>
/// <param name="State">The state to give in the new address; null to keep that of the link.</param>
internal sealed record OtherAddress(ArticleSlug Slug, PassageRange Range, string? State)
{
    /// <summary>The words to name in the new address; null to keep those of the link.</summary>
    public string? Words { get; init; }

    /// <summary>Whether the redirect holds for good, and not only while the article stays as it is.</summary>
    public bool IsPermanent { get; init; }
}
