using ArticleArchive.Search.Queries;

namespace ArticleArchive.Web.Linking;

/// <summary>The two searches that the address of a comparison has, each as it is typed.</summary>
internal sealed record CompareParameters(string One, string Other)
{
    /// <summary>The two, understood.</summary>
    public (Query One, Query Other) Queries => (QueryParser.Parse(new QueryText { Typed = One }), QueryParser.Parse(new QueryText { Typed = Other }));

    /// <summary>Reads <c>a</c> and <c>b</c>.</summary>
    public static CompareParameters Read(IQueryCollection query) => new(query["a"].FirstOrDefault()?.Trim() ?? "", query["b"].FirstOrDefault()?.Trim() ?? "");
}
