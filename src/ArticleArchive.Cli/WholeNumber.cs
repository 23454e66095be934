using System.CommandLine;
using System.CommandLine.Parsing;
using System.Numerics;

namespace ArticleArchive.Cli;

/// <summary>Options whose value is a whole number in a range; any other value is rejected with the range.</summary>
internal static class WholeNumber
{
    public static Option<T> Option<T>(string name, T least, T most, T usual)
        where T : struct, IBinaryInteger<T> =>
        new(name) { CustomParser = result => Parse(result, name, (least, most)), DefaultValueFactory = _ => usual };

    private static T Parse<T>(ArgumentResult result, string name, (T Least, T Most) range)
        where T : struct, IBinaryInteger<T>
    {
        var typed = result.Tokens[0].Value;
        if (T.TryParse(typed, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && value >= range.Least && value <= range.Most)
            return value;

        result.AddError(string.Create(CultureInfo.InvariantCulture, $"{name} takes a whole number from {range.Least} to {range.Most}, not \"{typed}\"."));
        return default;
    }
}
