namespace ArticleArchive.Web.Settings;

/// <summary>The search engine of the archive. The names are those of the setting.</summary>
public enum SearchEngineChoice
{
    /// <summary>The index beside the catalog, in this process.</summary>
    Lucene,

    /// <summary>A cluster of Manticore Search.</summary>
    Manticore,
}
