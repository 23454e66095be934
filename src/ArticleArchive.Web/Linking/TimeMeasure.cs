namespace ArticleArchive.Web.Linking;

/// <summary>The quantity that the bars of a search over time show. The names, in lower case, are those of the address.</summary>
internal enum TimeMeasure
{
    /// <summary>Paragraphs.</summary>
    Count,

    /// <summary>Paragraphs for each million words of the period.</summary>
    Rate,
}
