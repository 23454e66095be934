namespace ArticleArchive.Web.Answers;

/// <summary>What an address asks of the server.</summary>
internal enum Work
{
    /// <summary>Next to nothing: it is answered whatever else goes on.</summary>
    Little,

    /// <summary>A page or its data: a few reads of the database.</summary>
    Page,

    /// <summary>A search or a check of quotations.</summary>
    Search,

    /// <summary>A whole list as a file, which takes as long as its reader takes.</summary>
    Export,
}
