using System.CommandLine;
using System.CommandLine.Parsing;
using System.Numerics;

namespace ArticleArchive.Cli;

/// <summary>Options whose value is a whole number in a range; any other value is rejected with the range.</summary>
internal static class WholeNumber
{
    public static Option<T> Option<T>(string name, T min, T max, T defaultValue)
        where T : struct, IBinaryInteger<T> =>
        new(name) { CustomParser = result => Parse(result, name, (min, max)), DefaultValueFactory = _ => defaultValue };

    private static T Parse<T>(ArgumentResult result, string name, (T Min, T Max) range)
        where T : struct, IBinaryInteger<T>
    {
        var typed = result.Tokens[0].Value;
        if (T.TryParse(typed, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && value >= range.Min && value <= range.Max)
            return value;

        result.AddError(string.Create(CultureInfo.InvariantCulture, $"{name} takes a whole number from {range.Min} to {range.Max}, not \"{typed}\"."));
        return default;
    }
}
