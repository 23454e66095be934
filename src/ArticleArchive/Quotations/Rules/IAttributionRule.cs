namespace ArticleArchive.Quotations.Rules;

/// <summary>One way to tell who speaks. Rules are asked in order; the first that answers decides.</summary>
internal interface IAttributionRule
{
    /// <summary>How the speaker was found, in words for readers.</summary>
    string Name { get; }

    /// <summary>Who speaks, or null when this rule cannot tell.</summary>
    AttributionMatch? Find(QuotedPart part, ArticleSpeech article);
}
