using System.Diagnostics;

namespace ArticleArchive.Tests.Faults;

/// <summary>A small disk of its own at a folder, gone with the test. Where the tests may not mount one, the test is skipped.</summary>
internal sealed class FullDisk : IDisposable
{
    private readonly string _folder;

    public FullDisk(string folder, int kilobytes)
    {
        _folder = folder;
        Directory.CreateDirectory(folder);
        Assert.SkipUnless(OperatingSystem.IsLinux() && Run("mount", "-t", "tmpfs", "-o", $"size={kilobytes}k", "tmpfs", folder), "No small disk may be mounted here.");
    }

    /// <summary>Fills what room is left.</summary>
    public void Fill()
    {
        try
        {
            using var file = File.Create(Path.Combine(_folder, "filling"), bufferSize: 1);
            while (true)
                file.Write(new byte[4096]);
        }
        catch (IOException)
        {
            // That is what a full disk says.
        }
    }

    /// <summary>Makes room again.</summary>
    public void Empty() => File.Delete(Path.Combine(_folder, "filling"));

    public void MakeReadOnly() => Run("mount", "-o", "remount,ro", _folder).ShouldBeTrue();

    public void Dispose() => Run("umount", "--lazy", _folder);

    private static bool Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true }).ShouldNotBeNull();
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
