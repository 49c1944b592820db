using Microsoft.AspNetCore.Mvc.RazorPages;
using PhotosIdentite.Orders.Application.Lab;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Web.Lab;

internal sealed class IndexModel(IQueryHandler<LabJobs, IReadOnlyList<LabJob>> read) : PageModel
{
    public IReadOnlyList<LabJob> Jobs { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => Jobs = await read.HandleAsync(new LabJobs(), ct);
}
