using ArticleArchive.Search.Queries;

namespace ArticleArchive.Web.Linking;

/// <summary>The two searches in the address of a comparison, each as typed.</summary>
internal sealed record CompareParameters(string One, string Other)
{
    /// <summary>The two queries, parsed.</summary>
    public (Query One, Query Other) Queries => (QueryParser.Parse(new QueryText { Typed = One }), QueryParser.Parse(new QueryText { Typed = Other }));

    /// <summary>Reads <c>a</c> and <c>b</c>.</summary>
    public static CompareParameters Read(IQueryCollection query) => new(query["a"].FirstOrDefault()?.Trim() ?? "", query["b"].FirstOrDefault()?.Trim() ?? "");
}
