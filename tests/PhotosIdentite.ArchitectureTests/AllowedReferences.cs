namespace PhotosIdentite.ArchitectureTests;

/// <summary>Who may know whose contract. Read by people in src/Modules/README.md, by machines here.</summary>
public sealed class AllowedReferences
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Identity"] = ["Orders", "Privacy"],
        ["Orders"] = ["Imaging", "Privacy"],
        ["Imaging"] = ["Orders", "Privacy"],
        ["Advertising"] = ["Privacy"],
        ["Privacy"] = ["Identity", "Imaging", "Orders"],
    };

    [Theory, MemberData(nameof(Modules))]
    public void A_module_references_no_other_contracts(string module)
    {
        var project = File.ReadAllText(Path.Combine(Solution.Root, $"src/Modules/{module}/PhotosIdentite.{module}/PhotosIdentite.{module}.csproj"));
        var known = Solution.ModuleNames.Where(other => project.Contains($"PhotosIdentite.{other}.Contracts.csproj", StringComparison.Ordinal));

        Assert.Equal(Allowed[module], known.Except([module]));
        Assert.DoesNotContain(Solution.ModuleNames, other => project.Contains($"/PhotosIdentite.{other}.csproj", StringComparison.Ordinal));
    }

    [Fact]
    public void Contracts_know_the_kernel_alone() => Assert.All(
        Solution.Assemblies.Where(assembly => assembly.GetName().Name!.EndsWith(".Contracts", StringComparison.Ordinal)),
        contracts => Assert.DoesNotContain(contracts.GetReferencedAssemblies(), reference =>
            reference.Name!.StartsWith("PhotosIdentite.", StringComparison.Ordinal) && reference.Name != "PhotosIdentite.SharedKernel"));

    public static TheoryData<string> Modules => Solution.Modules;
}
