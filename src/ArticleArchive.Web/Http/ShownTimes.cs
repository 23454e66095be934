namespace ArticleArchive.Web.Http;

/// <summary>Times that a response shows and the content does not contain.</summary>
internal enum ShownTimes
{
    /// <summary>When files were last written: the same on copies that preserve file times.</summary>
    OfFiles,

    /// <summary>When this site read the changes: different on every site.</summary>
    OfDatabase,
}
