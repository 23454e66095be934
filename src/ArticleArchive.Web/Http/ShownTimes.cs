namespace ArticleArchive.Web.Http;

/// <summary>Which times a response shows that are not part of the content.</summary>
internal enum ShownTimes
{
    /// <summary>When files were last written: the same on copies that preserve file times.</summary>
    OfFiles,

    /// <summary>When this site read the changes: different on every site.</summary>
    OfDatabase,
}
