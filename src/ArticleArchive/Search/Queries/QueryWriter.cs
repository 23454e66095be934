using ArticleArchive.Search.Text;

namespace ArticleArchive.Search.Queries;

/// <summary>Writes a query as it would be typed. Parsing it again gives the same query.</summary>
public static class QueryWriter
{
    /// <summary>Words, voice and filters, as typed.</summary>
    public static string Write(Query query)
    {
        IEnumerable<string> parts =
        [
            query.Root is { } root ? Write(root, isPart: false) : "",
            query.Voice is { } voice ? $"in:{voice.LowerName()}" : "",
            .. query.Filters.Select(Write),
        ];
        return string.Join(' ', parts.Where(part => part.Length > 0));
    }

    /// <summary>A filter as typed: <c>-topic:"air strikes"</c>. A value with both kinds of quotation marks loses the double ones.</summary>
    public static string Write(QueryFilter filter)
    {
        var name = filter.Field.LowerName();
        string[] forms = [filter.Value, $"\"{filter.Value}\"", $"'{filter.Value}'"];
        var value = Array.Find(forms, form => ReadsAs(name, form, filter.Value)) ?? $"\"{WithoutDoubleMarks(filter.Value)}\"";
        return $"{(filter.Excluded ? "-" : "")}{name}:{value}";
    }

    /// <summary>Folded words with ordinary apostrophes and decimal points.</summary>
    public static string Plain(string words) =>
        words.Replace(Characters.LetterApostrophe, '’').Replace(Characters.DecimalPoint, '.');

    /// <summary>Words as typed.</summary>
    public static string Write(QueryNode node) => Write(node, isPart: false);

    private static string Write(QueryNode node, bool isPart) => node switch
    {
        WordNode word => Plain(word.Word),
        PrefixNode prefix => $"{Plain(prefix.Prefix)}*",
        PhraseNode phrase => $"\"{string.Join(' ', phrase.Words.Select(word => word is null ? "*" : Plain(word)))}\"",
        NotNode not => Not(Write(not.Part, isPart: true)),
        NearNode near => Group($"{Write(near.Left, isPart: true)} NEAR/{near.Distance} {Write(near.Right, isPart: true)}", isPart),
        OrNode or => Group(string.Join(" OR ", or.Parts.Select(part => Write(part, isPart: true))), isPart),
        AndNode and => Group(string.Join(' ', and.Parts.Select(part => Write(part, part is OrNode or NearNode))), isPart),
        _ => "",
    };

    /// <summary>Before a number, a dash would be read as a minus.</summary>
    private static string Not(string part) => char.IsDigit(part[0]) ? $"NOT {part}" : $"-{part}";

    private static string Group(string words, bool isPart) => isPart ? $"({words})" : words;

    private static bool ReadsAs(string name, string form, string value) =>
        QueryScanner.Scan($"{name}:{form}", new QueryNotes()) is [{ Kind: LexemeKind.Field } field] && field.Text.Trim() == value;

    private static string WithoutDoubleMarks(string value)
    {
        var written = value.ToCharArray();
        for (var i = 0; i < value.Length; i++)
        {
            for (var units = QuotationMarks.DoubleAt(value, i); units > 0; units--)
                written[i + units - 1] = ' ';
        }

        return string.Join(' ', new string(written).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
