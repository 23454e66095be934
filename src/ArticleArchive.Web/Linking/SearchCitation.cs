using System.Security.Cryptography;
using ArticleArchive.Search.Queries;
using ArticleArchive.Web.Linking.Searches;

namespace ArticleArchive.Web.Linking;

/// <summary>The content of a cited search's address: what was searched for, when, and what was found. The archive stores none of it.</summary>
/// <param name="Text">The search.</param>
/// <param name="AsOf">When it was cited, to the second, UTC.</param>
/// <param name="Found">How many passages it found.</param>
internal sealed record SearchCitation(QueryText Text, DateTimeOffset AsOf, long Found)
{
    /// <summary>The most passage ids in an address; with more, it could not be printed.</summary>
    public const int MaxPassages = 25;

    private const string Form = "yyyyMMdd'T'HHmmss'Z'";
    private const char Separator = '.';
    private const int CheckLength = 8;

    /// <summary>The ids of the passages found, newest article first; null when there were more than <see cref="MaxPassages"/>.</summary>
    public IReadOnlyList<PassageId>? Passages { get; init; }

    /// <summary>The state of all passages found (<see cref="ResultsDigest"/>); null when there were too many to read.</summary>
    public string? State { get; init; }

    /// <summary>The query, parsed.</summary>
    public Query Query => QueryParser.Parse(Text);

    /// <summary>The moment as the address spells it.</summary>
    public string Moment => AsOf.UtcDateTime.ToString(Form, CultureInfo.InvariantCulture);

    /// <summary>The passage ids as the address spells them; null when there are none.</summary>
    public string? Ids => Passages is { Count: > 0 } ids ? string.Join(Separator, ids) : null;

    /// <summary>The state and the check as the address spells them.</summary>
    public string Seal => State is null ? Check : $"{State}{Separator}{Check}";

    /// <summary>
    /// A short hash of the rest of the address, which reveals a figure that was changed or lost on the way. It is not a signature: anybody can compute it.
    /// </summary>
    public string Check
    {
        get
        {
            var content = string.Join('\n', ArchiveUrls.Search(Text), Moment, Found.ToString(CultureInfo.InvariantCulture), Ids, State);
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)))[..CheckLength];
        }
    }

    /// <summary>Reads an address.</summary>
    /// <param name="query">The parameters of the address.</param>
    /// <param name="isWhole">Whether the figures are those that the archive put there.</param>
    /// <returns>Null when the address does not say what was searched for, when, or how much was found.</returns>
    public static SearchCitation? Read(IQueryCollection query, out bool isWhole)
    {
        isWhole = false;
        var text = SearchParameters.Read(query).Text;
        if (QueryParser.Parse(text).IsEmpty
            || !DateTimeOffset.TryParseExact(
                query["at"].FirstOrDefault(),
                Form,
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
                out var asOf)
            || !long.TryParse(query["found"].FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var found))
            return null;

        var ids = (query["ids"].FirstOrDefault() ?? "").Split(Separator, StringSplitOptions.RemoveEmptyEntries);
        var passages = ids.Select(id => PassageId.TryParse(id, out var passage) ? passage : default).ToList();
        var seal = query[ArchiveUrls.State].FirstOrDefault() ?? "";
        var read = new SearchCitation(text, asOf, found)
        {
            Passages = found <= MaxPassages ? passages : null,
            State = seal.Split(Separator) is [var state, _] ? state : null,
        };
        isWhole = read.Seal == seal && (read.Passages is null || read.Passages.Count == found);
        return read;
    }
}
