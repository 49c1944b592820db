using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using PhotosIdentite.Platform.Persistence;
using Assembly = System.Reflection.Assembly;

namespace PhotosIdentite.ArchitectureTests;

/// <summary>Every assembly of the product lying beside the tests: no list to keep, no module left out.</summary>
internal static class Solution
{
    private static readonly string[] NotModules = ["Host", "SharedKernel", "Platform", "TestKit", "ArchitectureTests"];

    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    public static Assembly[] Assemblies { get; } =
        [.. Directory.GetFiles(AppContext.BaseDirectory, "PhotosIdentite.*.dll")
            .Where(path => !path.Contains("Tests.dll", StringComparison.Ordinal) && !path.Contains("TestKit", StringComparison.Ordinal))
            .Select(Assembly.LoadFrom)];

    public static Architecture Architecture { get; } = new ArchLoader().LoadAssemblies(Assemblies).Build();

    public static Architecture WithCanary { get; } =
        new ArchLoader().LoadAssemblies([.. Assemblies, typeof(Solution).Assembly]).Build();

    public static string[] ModuleNames { get; } =
        [.. Assemblies
            .Select(assembly => assembly.GetName().Name!.Split('.'))
            .Where(name => name.Length == 2 && !NotModules.Contains(name[1]))
            .Select(name => name[1]).Order()];

    public static TheoryData<string> Modules => [.. ModuleNames];

    /// <summary>The module contexts, found as the host finds them: by type.</summary>
    public static IEnumerable<System.Type> Contexts => Assemblies
        .SelectMany(assembly => assembly.GetTypes())
        .Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(Microsoft.EntityFrameworkCore.DbContext)));

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "PhotosIdentite.sln")) ? folder : FindRoot(Path.GetDirectoryName(folder.TrimEnd('/'))!);
}
