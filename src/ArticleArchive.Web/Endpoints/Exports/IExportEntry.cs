using ArticleArchive.Citations;

namespace ArticleArchive.Web.Endpoints.Exports;

/// <summary>One thing of a list that is handed over.</summary>
internal interface IExportEntry
{
    /// <summary>How it is cited.</summary>
    Citation Citation { get; }

    /// <summary>Its fields, in the order of the columns of its list.</summary>
    IReadOnlyList<string?> Fields { get; }

    /// <summary>Its fields by name, as one line of JSON.</summary>
    string Json { get; }
}
