namespace ArticleArchive.Web.Http;

/// <summary>How much work a request causes. Every cost except <see cref="Little"/> has a limit of its own.</summary>
internal enum RequestCost
{
    /// <summary>Next to nothing; never waits.</summary>
    Little,

    /// <summary>A page or its data: a few reads of the database.</summary>
    Page,

    /// <summary>A search, or a check of quotations.</summary>
    Search,

    /// <summary>A whole list as a file.</summary>
    Export,
}
