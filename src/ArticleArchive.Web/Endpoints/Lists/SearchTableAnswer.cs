using System.ComponentModel;

namespace ArticleArchive.Web.Endpoints.Lists;

/// <summary>Many searches, each with what it finds.</summary>
internal sealed record SearchTableAnswer(
    [property: Description("The searches, in the order in which they were given.")] IReadOnlyList<CountedSearchAnswer> Searches,
    [property: Description("How many more were given than are counted at once.")] int Dropped);

/// <summary>A search and how many passages it finds.</summary>
internal sealed record CountedSearchAnswer(
    [property: Description("The search, as given.")] string Search,
    [property: Description("How many passages it finds; null where there was no time to count them.")] long? Total,
    [property: Description("How the search was read.")] string Reading,
    [property: Description("The page of what it finds.")] string Url);
