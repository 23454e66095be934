namespace ArticleArchive.Articles;

/// <summary>The kind of speech or text that a stretch is. The names, in lower case, are those of the query language and the JSON.</summary>
public enum Voice
{
    /// <summary>Words inside quotation marks.</summary>
    Quote,

    /// <summary>Reported speech: what the reporter says somebody said, without quotation marks.</summary>
    Reported,

    /// <summary>The reporter's own words.</summary>
    Narrative,

    /// <summary>The words of a headline.</summary>
    Headline,
}
