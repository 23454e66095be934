namespace ArticleArchive.Quotations.Rules;

/// <summary>A way to find the speaker. Rules are tried in order, and the first with an answer decides.</summary>
internal interface IAttributionRule
{
    /// <summary>How the speaker was found, worded for readers.</summary>
    string Name { get; }

    /// <summary>The speaker; null when this rule cannot tell.</summary>
    AttributionMatch? Find(QuotedPart part, ArticleSpeech article);
}
