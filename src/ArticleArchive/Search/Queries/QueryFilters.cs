using ArticleArchive.Search.Text;

namespace ArticleArchive.Search.Queries;

/// <summary>Collects the voice and filters of a query, whether typed or chosen.</summary>
internal sealed class QueryFilters(QueryNotes notes)
{
    /// <summary>The accepted forms of a date.</summary>
    public static readonly string[] DateForms = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];

    private const int MaxFilters = 32;
    private const string In = "in";

    private readonly List<QueryFilter> _filters = [];

    /// <summary>The filters so far.</summary>
    public IReadOnlyList<QueryFilter> All => _filters;

    /// <summary>The number of filters so far, including the voice.</summary>
    public int Count => _filters.Count + (Voice is null ? 0 : 1);

    /// <summary>The voice searched; null for all.</summary>
    public Voice? Voice { get; private set; }

    /// <summary>True for the name of a field, in lower case.</summary>
    public static bool IsField(string name) => name == In || TryField(name, out _);

    /// <summary>Adds a typed field.</summary>
    public void Add(Lexeme field, bool excluded)
    {
        var value = field.Text.Trim();
        if (value.Length == 0)
            notes.Add($"“{field.Field}:” has no value and was left out.");
        else if (field.Field == In)
            AddVoice(value, excluded);
        else if (TryField(field.Field, out var kind))
            Add(new QueryFilter(kind, value, excluded));
    }

    /// <summary>Adds the chosen filters. A typed voice takes precedence.</summary>
    public void AddChosen(QueryText text)
    {
        if (Voice is null && text.In is { } voice && TryVoice(voice, out var chosen))
            Voice = chosen;

        AddChosen(QueryField.By, text.By);
        AddChosen(QueryField.Topic, text.Topics);
        AddChosen(QueryField.Source, text.Sources);
        AddChosen(QueryField.Year, text.Years);
        if (text.Within is { } within)
            Add(new QueryFilter(QueryField.Within, within, Excluded: false));
        if (text.From is { } from)
            Add(new QueryFilter(QueryField.After, from, Excluded: false));
        if (text.To is { } to)
            Add(new QueryFilter(QueryField.Before, Following(to), Excluded: false));
    }

    /// <summary>The following day, month or year; anything else unchanged.</summary>
    private static string Following(string date)
    {
        if (!DateOnly.TryParseExact(date, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) || first.Year == DateOnly.MaxValue.Year)
            return date;

        var next = date.Length switch { 4 => first.AddYears(1), 7 => first.AddMonths(1), _ => first.AddDays(1) };
        return next.ToString(date.Length switch { 4 => "yyyy", 7 => "yyyy-MM", _ => "yyyy-MM-dd" }, CultureInfo.InvariantCulture);
    }

    private void AddChosen(QueryField field, IReadOnlyList<string> values)
    {
        foreach (var value in values.Where(value => !string.IsNullOrWhiteSpace(value)))
            Add(new QueryFilter(field, value.Trim(), Excluded: false));
    }

    private void Add(QueryFilter filter)
    {
        var known = filter with
        {
            Value = filter.Field switch
            {
                QueryField.Year => filter.Value.ToLowerInvariant(),
                QueryField.Within => filter.Value.ToUpperInvariant(),
                _ => filter.Value,
            },
        };
        if (Objection(known, filter.Value) is { } objection)
            notes.Add(objection);
        else if (_filters.Exists(other => Same(other, known)))
            return;
        else if (_filters.Count == MaxFilters)
            notes.Add($"Only the first {MaxFilters} filters were read.");
        else
            _filters.Add(known);
    }

    private void AddVoice(string value, bool excluded)
    {
        if (!TryVoice(value, out var voice))
            notes.Add($"“in:{value}” is not one of in:quote, in:reported, in:narrative and in:headline, and was left out.");
        else if (excluded)
            notes.Add($"“in:{value}” cannot be excluded and was left out; in:quote, in:reported, in:narrative and in:headline choose a voice.");
        else if (Voice is { } other && other != voice)
            notes.Add($"Only one voice can be searched at a time; “in:{value}” was left out.");
        else
            Voice = voice;
    }

    /// <summary>Why a filter is left out, with its value as it was typed; null where it is read.</summary>
    private static string? Objection(QueryFilter filter, string typed) => filter.Field switch
    {
        QueryField.Year when !IsYear(filter.Value) => $"“{typed}” is not a year such as 2016, nor “{DatePeriods.Undated}”, and was left out.",
        QueryField.Before or QueryField.After when !IsDate(filter.Value) =>
            $"“{typed}” is not a date such as 2016, 2016-02 or 2016-02-29, and was left out.",
        QueryField.Within when !DatePeriods.IsPeriod(filter.Value) =>
            $"“{typed}” is not a year, month or day such as 2016, 2016-02, 2016-02-29 or 2016-XX, and was left out.",
        QueryField.By or QueryField.Topic or QueryField.Source when Tokenizer.Tokenize(filter.Value).Count == 0 =>
            $"“{typed}” has no words and was left out.",
        _ => null,
    };

    private static bool IsYear(string value) => value == DatePeriods.Undated || (value.Length == 4 && IsDate(value));

    private static bool IsDate(string value) =>
        DateOnly.TryParseExact(value, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static bool TryField(string name, out QueryField field) => Enum.TryParse(name, ignoreCase: true, out field) && Enum.IsDefined(field);

    private static bool TryVoice(string value, out Voice voice)
    {
        var name = value.Trim();
        return Enum.TryParse(name.EndsWith('s') ? name[..^1] : name, ignoreCase: true, out voice) && Enum.IsDefined(voice) && char.IsAsciiLetter(name[0]);
    }

    private static bool Same(QueryFilter one, QueryFilter other) => one.Field == other.Field && one.Excluded == other.Excluded
        && string.Equals(one.Value, other.Value, StringComparison.OrdinalIgnoreCase);
}
