namespace ArticleArchive.Web.Http;

/// <summary>Times that an answer shows and the content does not say.</summary>
internal enum ShownTimes
{
    /// <summary>When files were last written: the same on copies that keep the times of files.</summary>
    OfFiles,

    /// <summary>When this site took changes in: no other site has the same.</summary>
    OfDatabase,
}
