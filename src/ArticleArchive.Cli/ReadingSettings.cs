using ArticleArchive.Content;
using Microsoft.Extensions.Configuration;

namespace ArticleArchive.Cli;

/// <summary>
/// Reads the settings for stored files from the same environment variables as the site: <c>Archive__Encoding</c>, <c>Archive__Keys__strap</c>,
/// <c>Archive__PageFurniture__0</c>, <c>Archive__Limits__FileCells</c>.
/// </summary>
internal static class ReadingSettings
{
    /// <summary>The settings for a content folder.</summary>
    /// <exception cref="CommandException">A setting is not valid.</exception>
    public static ContentOptions From(IConfiguration settings, string contentPath)
    {
        var encoding = settings["Encoding"];
        if (!string.IsNullOrEmpty(encoding) && !ContentOptions.IsEncoding(encoding))
            throw new CommandException(
                $"the environment variable {SiteSettings.VariableOf("Encoding")} is \"{encoding}\", which is not an encoding. "
                    + "Use a name such as windows-1252.");

        var furniture = settings.List("PageFurniture");
        return new ContentOptions
        {
            ContentPath = contentPath,
            Encoding = string.IsNullOrEmpty(encoding) ? null : encoding,
            Keys = settings.GetSection("Keys").GetChildren().ToDictionary(key => key.Key, key => key.Value, StringComparer.OrdinalIgnoreCase),
            PageFurniture = furniture.Count > 0 ? furniture : ContentOptions.DefaultPageFurniture,
            Limits = LimitsOf(settings.GetSection("Limits")),
        };
    }

    private static FileLimits LimitsOf(IConfiguration limits)
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
            if (limits[name] is not { Length: > 0 } text)
                return defaultValue;
            return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
                ? number
                : throw new CommandException(
                    $"the environment variable {SiteSettings.VariableOf($"Limits:{name}")} is \"{text}\". Give a whole number, at least 1.");
        }
    }
}
