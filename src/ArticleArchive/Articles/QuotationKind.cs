namespace ArticleArchive.Articles;

/// <summary>How quoted words fit into the narrator's text. The names, in lower case, are those of the JSON.</summary>
public enum QuotationKind
{
    /// <summary>A sentence of its own, as spoken.</summary>
    Direct,

    /// <summary>A few quoted words that are part of the narrator's sentence.</summary>
    Fragment,
}
