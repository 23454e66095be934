using System.ComponentModel;
using System.Diagnostics;

namespace ArticleArchive.Benchmarks.Whole;

/// <summary>The public tools on this machine.</summary>
internal static class Tools
{
    public static string? Hugo { get; } = Version("hugo", "version");

    public static string? Nginx { get; } = Version("nginx", "-v");

    public static string? Wrk { get; } = Version("wrk", "-v");

    public static string? Ripgrep { get; } = Version("rg", "--version");

    public static string? Npm { get; } = Version("npm", "--version");

    /// <summary>The first line that a tool says of itself; null when it is not there.</summary>
    private static string? Version(string tool, string option)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(tool, option) { RedirectStandardOutput = true, RedirectStandardError = true });
            var said = process?.StandardOutput.ReadToEnd() + process?.StandardError.ReadToEnd();
            return said.Split('\n')[0].Replace("nginx version: ", "", StringComparison.Ordinal).Split(" Copyright")[0].Trim();
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
