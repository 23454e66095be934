using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleArchive.Tests.Web;

/// <summary>C# that is compiled and run in this process, with what an SDK project has imported.</summary>
public static class CompiledProgram
{
    private const string Usual = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>Compiles sources; an error in one fails the test.</summary>
    public static Assembly Compile(OutputKind kind, params IReadOnlyList<string> sources)
    {
        var assemblies = ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "").Split(Path.PathSeparator).Where(path => path.Length > 0).Select(path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create(
            $"Compiled{Guid.NewGuid():N}",
            [.. sources.Prepend(Usual).Select(source => CSharpSyntaxTree.ParseText(source, CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest)))],
            assemblies,
            new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable));
        using var code = new MemoryStream();
        var result = compilation.Emit(code);
        result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString()).ShouldBeEmpty();
        code.Position = 0;
        return AssemblyLoadContext.Default.LoadFromStream(code);
    }

    /// <summary>Runs a file of top-level statements.</summary>
    /// <returns>What it writes to the console.</returns>
    public static async Task<string> RunAsync(string program)
    {
        // The console belongs to the whole process: the program is given one of its own.
        var start = Compile(OutputKind.ConsoleApplication, program, Console).EntryPoint.ShouldNotBeNull();
        var type = start.Module.GetType("Console").ShouldNotBeNull();
        var main = start.DeclaringType.ShouldNotBeNull().GetMethod("<Main>$", BindingFlags.Static | BindingFlags.NonPublic).ShouldNotBeNull();
        await (Task)main.Invoke(null, [Array.Empty<string>()]).ShouldNotBeNull();
        return type.GetField("Written").ShouldNotBeNull().GetValue(null)?.ToString() ?? "";
    }

    private const string Console = """
        internal static class Console
        {
            public static readonly System.Text.StringBuilder Written = new();

            public static void WriteLine(string? line) => Written.AppendLine(line);
        }
        """;
}
