using System.Text.Json;
using ArticleArchive.Articles;
using Microsoft.Data.Sqlite;

namespace ArticleArchive.Catalog;

/// <summary>A statement's row: its quotations are four numbers each (passage, start, length, kind) in one list.</summary>
internal static class UtteranceRow
{
    public const string Select = """
        SELECT u.id, u.rule, u.quotations, u.attribution, a.slug
        FROM utterances u LEFT JOIN appearances a ON a.key = u.key AND a.folded = u.folded
        """;

    private const int NumbersAQuotation = 4;

    public static StoredUtterance Read(SqliteDataReader row) => new(
        row.GetString(0),
        new Utterance
        {
            Rule = row.GetString(1),
            Quotations = Quotations(JsonSerializer.Deserialize(row.GetString(2), CatalogJson.Plain.Int32Array) ?? []),
            Attribution = row.IsDBNull(3) ? null : JsonSerializer.Deserialize(row.GetString(3), CatalogJson.Plain.Attribution),
        },
        row.IsDBNull(4) ? null : row.GetString(4));

    public static string Numbers(IReadOnlyList<Quotation> quotations)
    {
        var numbers = new int[quotations.Count * NumbersAQuotation];
        for (var i = 0; i < quotations.Count; i++)
        {
            var (passage, span) = (quotations[i].Place.Passage, quotations[i].Place.Span);
            ReadOnlySpan<int> four = [passage, span.Start, span.Length, (int)quotations[i].Kind];
            four.CopyTo(numbers.AsSpan(i * NumbersAQuotation));
        }

        return JsonSerializer.Serialize(numbers, CatalogJson.Plain.Int32Array);
    }

    private static List<Quotation> Quotations(int[] numbers)
    {
        var quotations = new List<Quotation>(numbers.Length / NumbersAQuotation);
        for (var i = 0; i < numbers.Length; i += NumbersAQuotation)
            quotations.Add(new Quotation(new PassageSpan(numbers[i], new TextSpan(numbers[i + 1], numbers[i + 2])), (QuotationKind)numbers[i + 3]));
        return quotations;
    }
}
