using System.ComponentModel;

namespace ArticleArchive.Web.Endpoints.Lists;

/// <summary>Many searches, each with its count.</summary>
internal sealed record SearchTableAnswer(
    [property: Description("The searches, in the order given.")] IReadOnlyList<CountedSearchAnswer> Searches,
    [property: Description("How many searches were left out because there were too many.")] int Dropped);

/// <summary>A search, with the number of passages it finds.</summary>
internal sealed record CountedSearchAnswer(
    [property: Description("The search, as given.")] string Search,
    [property: Description("How many passages it finds; null when time ran out before it was counted.")] long? Total,
    [property: Description("How the search was read.")] string Reading,
    [property: Description("The page of its results.")] string Url);
