using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ArticleArchive.Articles;
using ArticleArchive.Search.Queries;
using ArticleArchive.Web.Linking.Searches;

namespace ArticleArchive.Web.Linking;

/// <summary>What the address of a cited search says: what was asked for, when, and what was found. The archive keeps nothing of it.</summary>
/// <param name="Text">What was asked for.</param>
/// <param name="AsOf">When it was made, to the second, UTC.</param>
/// <param name="Found">How many passages there were.</param>
internal sealed record SearchCitation(QueryText Text, DateTimeOffset AsOf, long Found)
{
    /// <summary>The most passages whose ids an address carries: with more of them nobody could print it.</summary>
    public const int MostPassages = 25;

    private const string Form = "yyyyMMdd'T'HHmmss'Z'";
    private const char Between = '.';
    private const int CheckLength = 8;

    /// <summary>The ids of the passages found, newest article first; null when there were more than <see cref="MostPassages"/>.</summary>
    public IReadOnlyList<PassageId>? Passages { get; init; }

    /// <summary>The state of all passages found, as <see cref="FoundState"/> makes it; null when there were too many to read.</summary>
    public string? State { get; init; }

    /// <summary>The query read back.</summary>
    public Query Query => QueryParser.Parse(Text);

    /// <summary>The moment as the address has it.</summary>
    public string Moment => AsOf.UtcDateTime.ToString(Form, CultureInfo.InvariantCulture);

    /// <summary>The passages as the address has them; null when it has none.</summary>
    public string? Ids => Passages is { Count: > 0 } ids ? string.Join(Between, ids) : null;

    /// <summary>The state and the check as the address has them.</summary>
    public string Seal => State is null ? Check : $"{State}{Between}{Check}";

    /// <summary>A short hash of everything else in the address: a figure that is changed or lost on the way is noticed. It is not a signature: anybody can compute it.</summary>
    public string Check
    {
        get
        {
            var said = string.Join('\n', ArchiveUrls.Search(Text), Moment, Found.ToString(CultureInfo.InvariantCulture), Ids, State);
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(said)))[..CheckLength];
        }
    }

    /// <summary>Reads an address.</summary>
    /// <param name="query">Its parameters.</param>
    /// <param name="isWhole">Whether its figures are those that the archive put into it.</param>
    /// <returns>Null when it does not say what was asked for, when, and how much was found.</returns>
    public static SearchCitation? Read(IQueryCollection query, out bool isWhole)
    {
        isWhole = false;
        var text = SearchParameters.Read(query).Text;
        if (QueryParser.Parse(text).IsEmpty
            || !DateTimeOffset.TryParseExact(query["at"].FirstOrDefault(), Form, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var asOf)
            || !long.TryParse(query["found"].FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var found))
            return null;

        var ids = (query["ids"].FirstOrDefault() ?? "").Split(Between, StringSplitOptions.RemoveEmptyEntries);
        var passages = ids.Select(id => PassageId.TryParse(id, out var passage) ? passage : default).ToList();
        var seal = query[ArchiveUrls.State].FirstOrDefault() ?? "";
        var read = new SearchCitation(text, asOf, found)
        {
            Passages = found <= MostPassages ? passages : null,
            State = seal.Split(Between) is [var state, _] ? state : null,
        };
        isWhole = read.Seal == seal && (read.Passages is null || read.Passages.Count == found);
        return read;
    }
}
