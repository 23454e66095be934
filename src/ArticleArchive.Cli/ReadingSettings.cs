using System.Collections;
using ArticleArchive.Content;

namespace ArticleArchive.Cli;

/// <summary>
/// Reads the settings for stored files from the same environment variables as the site: <c>Archive__Encoding</c>, <c>Archive__Keys__strap</c>,
/// <c>Archive__PageFurniture__0</c>, <c>Archive__Limits__FileCells</c>.
/// </summary>
internal static class ReadingSettings
{
    private const string Section = "Archive__";
    private const string Keys = Section + "Keys__";
    private const string Limits = Section + "Limits__";
    private const string Furniture = Section + "PageFurniture__";

    /// <summary>The settings for a content folder.</summary>
    /// <exception cref="CommandException">A setting is not valid.</exception>
    public static ContentOptions FromEnvironment(string contentPath)
    {
        var variables = Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
            .Select(variable => (Name: (string)variable.Key, Value: variable.Value as string ?? ""))
            .Where(variable => variable.Name.StartsWith(Section, StringComparison.OrdinalIgnoreCase))
            .OrderBy(variable => variable.Name, StringComparer.OrdinalIgnoreCase)
            .ToList();
        var encoding = variables.FirstOrDefault(variable => variable.Name.Equals(Section + "Encoding", StringComparison.OrdinalIgnoreCase)).Value;
        if (!string.IsNullOrEmpty(encoding) && !ContentOptions.IsEncoding(encoding))
            throw new CommandException(
                $"the environment variable {Section}Encoding is \"{encoding}\", which is not an encoding. Use a name such as windows-1252.");

        string[] furniture = [.. InSection(variables, Furniture).Select(variable => variable.Value)];
        return new ContentOptions
        {
            ContentPath = contentPath,
            Encoding = string.IsNullOrEmpty(encoding) ? null : encoding,
            Keys = InSection(variables, Keys).ToDictionary(variable => variable.Name, string? (variable) => variable.Value, StringComparer.OrdinalIgnoreCase),
            PageFurniture = furniture.Length > 0 ? furniture : ContentOptions.DefaultPageFurniture,
            Limits = LimitsOf([.. InSection(variables, Limits)]),
        };
    }

    private static FileLimits LimitsOf(IReadOnlyList<(string Name, string Value)> variables)
    {
        var defaults = new FileLimits();
        return new FileLimits
        {
            Megabytes = Number("FileMegabytes", defaults.Megabytes),
            Seconds = Number("FileSeconds", defaults.Seconds),
            MemoryMegabytes = Number("FileMemoryMegabytes", defaults.MemoryMegabytes),
            Passages = Number("FilePassages", defaults.Passages),
            Cells = Number("FileCells", defaults.Cells),
            Links = Number("FileLinks", defaults.Links),
            Definitions = Number("FileDefinitions", defaults.Definitions),
            Speakers = Number("FileSpeakers", defaults.Speakers),
            Depth = Number("FileDepth", defaults.Depth),
            HistoryMegabytes = Number("HistoryMegabytes", defaults.HistoryMegabytes),
        };

        int Number(string name, int defaultValue)
        {
            if (variables.FirstOrDefault(variable => variable.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Value is not { Length: > 0 } text)
                return defaultValue;
            return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
                ? number
                : throw new CommandException($"the environment variable {Limits}{name} is \"{text}\". Give a whole number, at least 1.");
        }
    }

    private static IEnumerable<(string Name, string Value)> InSection(IEnumerable<(string Name, string Value)> variables, string section) =>
        variables.Where(variable => variable.Name.StartsWith(section, StringComparison.OrdinalIgnoreCase))
            .Select(variable => (variable.Name[section.Length..], variable.Value));
}
